using System.Text.Json;
using Summarizer.Facts;
using Summarizer.Models;
using Summarizer.Models.Chat;
using Summarizer.Models.Replies;

namespace Summarizer.SecondChecks;

/// <summary>Reads a model's verdicts. Nothing that the model wrote is published: its words only select words of the statement.</summary>
internal static class CheckReply
{
    private const int MaxVerdicts = 100;

    private static readonly Dictionary<string, FactKind> Kinds = Enum.GetValues<FactKind>()
        .ToDictionary(kind => JsonSerializer.SerializeToElement(kind, UnsupportedFactJson.Strict.FactKind).GetString()!);

    public static ReplySchema Schema { get; } = ReplySchemas.Check(Kinds.Keys);

    /// <summary>Reads an object found in a reply; null if it has no verdict on any statement.</summary>
    /// <param name="statements">The statements that the model was asked about, by number.</param>
    public static IReadOnlyList<Verdict>? Read(JsonElement root, IReadOnlyDictionary<int, string> statements)
    {
        if (root.Member("verdicts") is not { ValueKind: JsonValueKind.Array } array)
            return null;
        var verdicts = array
            .EnumerateArray()
            .Take(MaxVerdicts)
            .Select(verdict => ReadVerdict(verdict, statements))
            .OfType<Verdict>()
            .ToList();
        return verdicts.Count > 0 ? verdicts : null;
    }

    private static Verdict? ReadVerdict(JsonElement verdict, IReadOnlyDictionary<int, string> statements)
    {
        if (verdict.Member("statement").Count() is not { } number || !statements.TryGetValue(number, out var statement))
            return null;
        return verdict.Member("supported").ValueKind switch
        {
            JsonValueKind.True => new Verdict(number, Fault: null),
            JsonValueKind.False => new Verdict(number, Fault(verdict, statement)),
            _ => null,
        };
    }

    private static UnsupportedFact Fault(JsonElement verdict, string statement)
    {
        var kind = Kinds.GetValueOrDefault(verdict.Member("kind").Text() ?? "", FactKind.Phrase);
        var words = verdict.Member("text").Text()?.Trim();
        var isPart = kind != FactKind.NoSource && !string.IsNullOrEmpty(words) && statement.Contains(words, StringComparison.Ordinal);
        return new UnsupportedFact(kind, isPart ? words! : statement);
    }
}
