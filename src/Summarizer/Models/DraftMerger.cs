using Summarizer.Extraction;
using Summarizer.Models.Replies;
using Summarizer.Names;
using Summarizer.Quotes.Verification;

namespace Summarizer.Models;

/// <summary>
/// Merges the drafts of a long article's parts. The model writes a new headline, summary and key points from theirs; quotes, names and
/// topics are combined unchanged. If the model cannot read all drafts at once, groups of them are merged first.
/// </summary>
/// <param name="ask">Asks the model to merge drafts, given as JSON.</param>
/// <param name="read">Parses a reply; null if it is unusable.</param>
internal sealed class DraftMerger(Func<string, CancellationToken, Task<ModelAnswer>> ask, Func<ModelAnswer.Reply, Draft?> read)
{
    private const int MaxSentences = 6;
    private const int MaxKeyPoints = 5;
    private const int MinGroupSize = 2;

    /// <summary>Merges drafts; unavailable if the model is.</summary>
    public async Task<ModelDraft> MergeAsync(IReadOnlyList<ModelDraft.Written> drafts, int maxTokens, CancellationToken cancellationToken)
    {
        while (drafts.Count > 1)
        {
            var groups = Group(drafts, maxTokens);
            var merged = await Task.WhenAll(groups.Select(group => MergeGroupAsync(group, cancellationToken)));
            if (merged.OfType<ModelDraft.Unavailable>().FirstOrDefault() is { } unavailable)
                return unavailable;
            drafts = [.. merged.Cast<ModelDraft.Written>()];
        }

        return drafts[0];
    }

    private async Task<ModelDraft> MergeGroupAsync(IReadOnlyList<ModelDraft.Written> group, CancellationToken cancellationToken)
    {
        if (group is [var single])
            return single;
        var answer = await ask(ToJson(group), cancellationToken);
        if (answer is ModelAnswer.Unavailable unavailable)
            return new ModelDraft.Unavailable(unavailable.Reason, unavailable.RetryAfter);

        var reply = answer as ModelAnswer.Reply;
        var tokens = group.Aggregate(reply is null ? default : TokenCount.Of(reply), (sum, part) => sum + part.Tokens);
        var written = (reply is null ? null : read(reply)) ?? FirstOfEach(group);
        return new ModelDraft.Written(Gather(group, written), tokens, Coverage: 1, MayRepair: false);
    }

    // After an unusable reply, the merged draft takes the first sentence and key point of each part.
    private static Draft FirstOfEach(IReadOnlyList<ModelDraft.Written> group) =>
        group[0].Draft with
        {
            Summary = [.. group.Select(part => part.Draft.Summary[0]).Take(MaxSentences)],
            KeyPoints = [.. group.SelectMany(part => part.Draft.KeyPoints.Take(1)).Take(MaxKeyPoints)],
        };

    private static Draft Gather(IReadOnlyList<ModelDraft.Written> group, Draft written) =>
        written with
        {
            Quotes = [.. Turns<QuoteCandidate>(group, draft => draft.Quotes).Take(ReplyReader.MaxQuotes)],
            Entities = new NamedEntities(
                Names(group, draft => draft.Entities.People),
                Names(group, draft => draft.Entities.Organizations),
                Names(group, draft => draft.Entities.Places)
            ),
            Topics = [.. Turns(group, draft => draft.Topics).Distinct().Take(ReplyReader.MaxTopics)],
        };

    private static IReadOnlyList<string> Names(IReadOnlyList<ModelDraft.Written> group, Func<Draft, IReadOnlyList<string>> names) =>
        [.. Turns(group, names).Distinct(StringComparer.Ordinal).Take(ReplyReader.MaxNames)];

    // The first item of each part, then the second of each, so that late parts are not cut off.
    private static IEnumerable<T> Turns<T>(IReadOnlyList<ModelDraft.Written> group, Func<Draft, IReadOnlyList<T>> items) =>
        group
            .SelectMany(part => items(part.Draft).Select((item, rank) => (item, rank)))
            .OrderBy(entry => entry.rank)
            .Select(entry => entry.item);

    private static List<List<ModelDraft.Written>> Group(IReadOnlyList<ModelDraft.Written> drafts, int maxTokens)
    {
        var groups = new List<List<ModelDraft.Written>> { new() };
        foreach (var draft in drafts)
        {
            var group = groups[^1];
            if (group.Count >= MinGroupSize && ArticleParts.EstimateTokens(ToJson([.. group, draft])) > maxTokens)
                groups.Add(group = []);
            group.Add(draft);
        }

        return groups;
    }

    private static string ToJson(IEnumerable<ModelDraft.Written> drafts) =>
        DigestPrompt.ToJson(
            drafts.Select(part => new
            {
                part.Draft.Headline,
                part.Draft.Summary,
                part.Draft.KeyPoints,
            })
        );
}
