using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Facts;
using Summarizer.Models;
using Summarizer.Models.Replies;

namespace Summarizer.SecondChecks;

/// <summary>
/// Asks a model, in one call per article, whether the article supports the statements in which our own checks found no fault. Its reply can
/// only add flags to them; nothing else in the digest changes.
/// </summary>
/// <param name="replies">Tracks whether replies are usable; null: not tracked.</param>
public sealed class SecondChecker(ILanguageModel model, ModelOptions options, ReplyHealth? replies = null)
{
    /// <summary>The version of the prompt.</summary>
    internal static string PromptVersion => CheckPrompt.Version;

    /// <summary>Checks a draft; without a call if no statement is left to check.</summary>
    /// <param name="evidence">The article without what is not evidence.</param>
    internal async Task<CheckOutcome> CheckAsync(ProvenDraft draft, Article evidence, CancellationToken cancellationToken)
    {
        var material = new CheckMaterial(evidence, ModelSummarizer.InputTokens(options.ContextTokens));
        foreach (var (number, statement) in draft.Summary.Concat(draft.KeyPoints).Index())
            if (statement.Unsupported.Count == 0)
                material.Add(number, statement);
        if (material.Statements.Count == 0)
            return new CheckOutcome.Checked(Flag(draft, []), default);

        return await model.AskAsync(Request(material, evidence.ContentHash), cancellationToken) switch
        {
            ModelAnswer.Unavailable unavailable => new CheckOutcome.Unavailable(unavailable.Reason, unavailable.RetryAfter),
            ModelAnswer.Reply reply => new CheckOutcome.Checked(Flag(draft, Read(reply, material) ?? []), TokenCount.Of(reply)),
            _ => new CheckOutcome.Checked(Flag(draft, []), default), // Too long for this model.
        };
    }

    private IReadOnlyList<Verdict>? Read(ModelAnswer.Reply reply, CheckMaterial material)
    {
        var reading = ReplyReader.Read(reply, root => CheckReply.Read(root, material.Statements));
        replies?.Read(reading.Repairs, reading.Fault);
        return reading.Value;
    }

    private static ProvenDraft Flag(ProvenDraft draft, IReadOnlyList<Verdict> verdicts)
    {
        var faults = verdicts.Where(verdict => verdict.Fault is not null).ToLookup(verdict => verdict.Statement, verdict => verdict.Fault!);
        return draft with
        {
            Summary = [.. draft.Summary.Select((sentence, i) => Flag(sentence, faults[i]))],
            KeyPoints = [.. draft.KeyPoints.Select((point, i) => Flag(point, faults[draft.Summary.Count + i]))],
            StatementsChecked = verdicts.DistinctBy(verdict => verdict.Statement).Count(),
        };
    }

    private static Statement Flag(Statement statement, IEnumerable<UnsupportedFact> faults) =>
        statement with
        {
            Unsupported = [.. statement.Unsupported, .. faults.Distinct()],
        };

    private ModelRequest Request(CheckMaterial material, string contentHash) =>
        new()
        {
            ContentHash = contentHash,
            Model = options.Name,
            Instructions = CheckPrompt.Instructions,
            Input = DigestPrompt.Fence(material.ToJson()),
            Schema = CheckReply.Schema,
            MaxOutputTokens = ModelSummarizer.OutputTokens(options.ContextTokens),
        };
}
