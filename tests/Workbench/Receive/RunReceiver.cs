using Summarizer.Webhooks;
using TestSupport.Webhooks;

namespace Workbench.Receive;

/// <summary><c>receive</c>: a subscriber that prints what it is sent.</summary>
internal static class RunReceiver
{
    /// <summary>Runs until it is cancelled; prints a line per request.</summary>
    public static async Task<int> RunAsync(ReceiverOptions options, CancellationToken cancellationToken)
    {
        var faults = new ReceiverFaults([.. options.Failures.Select(ReceiverFaults.Parse)], new Random(options.Seed));
        await using var receiver = await WebhookReceiver.StartAsync(options.Port, options.Secret, cancellationToken: cancellationToken);
        receiver.Respond = faults.Choose;
        receiver.Answered = received => Console.WriteLine(Line(received));
        Console.WriteLine($"A subscriber listens at {receiver.Url}; Ctrl-C ends it.");
        if (options.Secret is null)
            Console.WriteLine("Without --secret it takes anything.");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how it ends.
        }

        return 0;
    }

    /// <summary>Checks the form of a secret.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static void CheckSecret(string secret)
    {
        if (!SigningSecrets.TryDecode(secret, out _))
            throw new FormatException("The secret is none: whsec_ and Base64 of 24 to 64 bytes is one.");
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

/// <summary>How the receiver behaves.</summary>
/// <param name="Port">Where it listens on 127.0.0.1.</param>
/// <param name="Secret">What it verifies with; null: it takes anything.</param>
/// <param name="Failures">How it fails, kind and share.</param>
/// <param name="Seed">What chooses the messages that fail.</param>
internal sealed record ReceiverOptions(int Port, string? Secret, IReadOnlyList<string> Failures, int Seed);
