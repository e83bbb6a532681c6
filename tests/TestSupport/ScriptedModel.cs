using System.Collections.Concurrent;
using System.Text.Json;
using Summarizer.Models;

namespace TestSupport;

/// <summary>A model that answers as a test says, and keeps what it was asked.</summary>
public sealed class ScriptedModel(Func<ModelRequest, ModelAnswer> answer) : ILanguageModel
{
    public ConcurrentQueue<ModelRequest> Requests { get; } = [];

    /// <summary>Answers in turn; the last answer is given again and again.</summary>
    public static ScriptedModel InTurn(params ModelAnswer[] answers)
    {
        var turn = -1;
        return new ScriptedModel(_ => answers[Math.Min(Interlocked.Increment(ref turn), answers.Length - 1)]);
    }

    public static ModelAnswer.Reply Reply(object draft) => Text(JsonSerializer.Serialize(draft));

    public static ModelAnswer.Reply Text(string text, ReplyEnd end = ReplyEnd.Complete) => new(text, end, 100, 20);

    /// <summary>A draft as a model writes it.</summary>
    public static object Draft(
        string[] summary,
        string? headline = null,
        string[]? keyPoints = null,
        object[]? quotes = null,
        string[]? people = null,
        string[]? topics = null
    ) =>
        new
        {
            headline = headline ?? "The harbour is closed",
            summary,
            keyPoints = keyPoints ?? [],
            quotes = quotes ?? [],
            people = people ?? [],
            organizations = Array.Empty<string>(),
            places = Array.Empty<string>(),
            topics = topics ?? [],
        };

    public Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Enqueue(request);
        return Task.FromResult(answer(request));
    }
}
