using Summarizer.Webhooks;
using TestSupport.Webhooks;

namespace Workbench.Receive;

/// <summary><c>receive</c>: a subscriber that prints the messages it receives.</summary>
internal static class RunReceiver
{
    /// <summary>Runs until cancelled. Prints a line per request.</summary>
    public static async Task<int> RunAsync(ReceiverOptions options, CancellationToken cancellationToken)
    {
        var faults = new ReceiverFaults([.. options.Failures.Select(ReceiverFaults.Parse)], new Random(options.Seed));
        await using var receiver = await WebhookReceiver.StartAsync(options.Port, options.Secret, cancellationToken: cancellationToken);
        receiver.Respond = faults.Choose;
        receiver.Answered = received => Console.WriteLine(Line(received));
        Console.WriteLine($"A subscriber is listening at {receiver.Url}. Press Ctrl+C to stop.");
        if (options.Secret is null)
            Console.WriteLine("Without --secret, it accepts every message.");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopped with Ctrl+C.
        }

        return 0;
    }

    /// <summary>Checks the format of a secret.</summary>
    /// <exception cref="FormatException">The secret is malformed.</exception>
    public static void CheckSecret(string secret)
    {
        if (!SigningSecrets.TryDecode(secret, out _))
            throw new FormatException("The secret must be whsec_ followed by 24 to 64 bytes in Base64.");
    }

    private static string Line(ReceivedWebhook received) =>
        string.Join(
            "  ",
            new[]
            {
                Answer(received.Reply),
                received.Verification switch
                {
                    null => "unverified",
                    WebhookVerification.Genuine => null,
                    var fault => fault.ToString()!.ToLowerInvariant(),
                },
                received.IsAgain ? "again" : null,
                received.IsGenuine ? received.Type : null,
                received.Id,
                received.IsGenuine ? received.Text("data", "id") ?? received.Text("data", "day") : null,
                received.IsGenuine ? received.Headline ?? received.Text("text") : null,
            }.Where(part => !string.IsNullOrEmpty(part))
        );

    private static string Answer(ReceiverReply reply) =>
        reply is ReceiverReply.Status status ? $"{status.Code}" : reply.GetType().Name.ToLowerInvariant();
}

/// <summary>The options of the receiver.</summary>
/// <param name="Port">The port on 127.0.0.1.</param>
/// <param name="Secret">The secret to verify with; null accepts every message.</param>
/// <param name="Failures">The kinds of failures and their shares.</param>
/// <param name="Seed">Determines which messages fail.</param>
internal sealed record ReceiverOptions(int Port, string? Secret, IReadOnlyList<string> Failures, int Seed);
