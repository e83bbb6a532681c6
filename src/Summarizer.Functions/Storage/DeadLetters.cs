using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Storage;

/// <summary>
/// Keeps messages that cannot be read: retrying does not help, and no message may be lost. They stay on the queue <c>dead-letters</c> until
/// an operator removes them; <c>GET /health</c> and an alert report them.
/// </summary>
/// <param name="time">Gives the time a message was given up.</param>
/// <param name="logger">Receives only the queue and a hash: a foreign message may contain anything.</param>
public sealed class DeadLetters(StorageClients storage, ProductMetrics metrics, TimeProvider time, ILogger<DeadLetters> logger)
{
    /// <summary>A queue message has room for 48 KiB, and JSON escapes a character with up to six bytes.</summary>
    private const int MaxCharacters = 8_000;

    private static readonly TimeSpan Never = TimeSpan.FromSeconds(-1);

    /// <summary>Keeps a message.</summary>
    /// <param name="queue">The queue it was meant for.</param>
    public async Task AddAsync(string queue, string message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var letter = new DeadLetter(1, queue, message.Length > MaxCharacters ? message[..MaxCharacters] : message, time.GetUtcNow());
        await storage.DeadLetters.SendMessageAsync(
            JsonSerializer.Serialize(letter, DeadLetterJson.Readable.DeadLetter),
            timeToLive: Never,
            cancellationToken: cancellationToken
        );
        Log.DeadLettered(logger, queue, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message))));
        metrics.DeadLettered(queue);
    }
}
