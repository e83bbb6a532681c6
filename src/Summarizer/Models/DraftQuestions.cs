using Summarizer.Articles;
using Summarizer.Extraction;
using Summarizer.Languages;
using Summarizer.Models.Replies;

namespace Summarizer.Models;

/// <summary>The requests for the draft of one article. A null result means that a part is too long for the model.</summary>
internal sealed class DraftQuestions(
    ILanguageModel model,
    string name,
    Article article,
    Language language,
    int outputTokens,
    ReplyHealth replies
)
{
    private const string NoObject = "The reply was not one complete JSON object with a headline and a summary.";
    private const string TooMuch = "The reply was too long and broke off. Write less: 3 sentences, 3 key points, 3 quotes.";

    /// <summary>Asks for the draft of an article in parts.</summary>
    public async Task<ModelDraft?> AskAsync(IReadOnlyList<string> parts, int inputTokens, CancellationToken cancellationToken)
    {
        if (parts is [var whole])
            return await AskPartAsync(whole, (1, 1), cancellationToken);

        var drafts = await Task.WhenAll(parts.Select((text, i) => AskPartAsync(text, (i + 1, parts.Count), cancellationToken)));
        if (drafts.Contains(null))
            return null;
        if (drafts.OfType<ModelDraft.Unavailable>().FirstOrDefault() is { } unavailable)
            return unavailable;

        var written = drafts.OfType<ModelDraft.Written>().ToList();
        if (written.Count == 0)
            return drafts[0];
        var read = drafts.Select((draft, i) => draft is ModelDraft.Written ? parts[i].Length : 0).Sum();
        var draft = await new DraftMerger(AskAsync, Read).MergeAsync(written, inputTokens, cancellationToken);
        return draft is ModelDraft.Written merged ? merged with { Coverage = (double)read / parts.Sum(part => part.Length) } : draft;
    }

    /// <summary>Asks again for the draft of an article in one part, and lists the faults of the first.</summary>
    public async Task<ModelDraft.Written?> RepairAsync(IReadOnlyList<string> faults, CancellationToken cancellationToken)
    {
        var input = DigestPrompt.ForRepair(faults, DigestPrompt.ForArticle(article, language, article.Text, (1, 1)));
        return await AskAsync(Request(input), cancellationToken) is ModelAnswer.Reply reply && Read(reply) is { } draft
            ? new ModelDraft.Written(draft, TokenCount.Of(reply), Coverage: 1, MayRepair: false)
            : null;
    }

    private async Task<ModelDraft?> AskPartAsync(string text, (int Number, int Of) part, CancellationToken cancellationToken)
    {
        var input = DigestPrompt.ForArticle(article, language, text, part);
        var (first, draft) = await AskForAsync(Request(input), default, mayRepair: part.Of == 1, cancellationToken);
        if (draft is not ModelDraft.Unreadable || first is null)
            return draft;

        var repair = Request(DigestPrompt.ForRepair([first.End == ReplyEnd.CutOff ? TooMuch : NoObject], input));
        return (await AskForAsync(repair, TokenCount.Of(first), mayRepair: false, cancellationToken)).Draft;
    }

    private async Task<(ModelAnswer.Reply? Reply, ModelDraft? Draft)> AskForAsync(
        ModelRequest request,
        TokenCount spent,
        bool mayRepair,
        CancellationToken cancellationToken
    ) =>
        await AskAsync(request, cancellationToken) switch
        {
            ModelAnswer.Unavailable unavailable => (null, new ModelDraft.Unavailable(unavailable.Reason, unavailable.RetryAfter)),
            ModelAnswer.TooLong => (null, null),
            ModelAnswer.Reply { End: ReplyEnd.Filtered or ReplyEnd.Refused } reply => (reply, Decline(reply, spent)),
            ModelAnswer.Reply reply when Read(reply) is { } draft => (
                reply,
                new ModelDraft.Written(draft, spent + TokenCount.Of(reply), Coverage: 1, mayRepair)
            ),
            ModelAnswer.Reply reply => (reply, new ModelDraft.Unreadable(spent + TokenCount.Of(reply))),
            var answer => throw new InvalidOperationException($"{answer.GetType()} is no answer."),
        };

    private ModelDraft.Declined Decline(ModelAnswer.Reply reply, TokenCount spent)
    {
        replies.Read(ReplyRepairs.None, ReplyFault.Declined);
        return new ModelDraft.Declined(reply.End, spent + TokenCount.Of(reply));
    }

    private Draft? Read(ModelAnswer.Reply reply)
    {
        var reading = ReplyReader.Read(reply, language);
        replies.Read(reading.Repairs, reading.Fault);
        return reading.Value;
    }

    private Task<ModelAnswer> AskAsync(string drafts, CancellationToken cancellationToken) =>
        AskAsync(
            Request(DigestPrompt.ForMerge(language, drafts)) with
            {
                Instructions = DigestPrompt.MergeInstructions,
                Schema = ReplySchemas.Merge,
            },
            cancellationToken
        );

    private Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken) =>
        model.AskAsync(request, cancellationToken);

    private ModelRequest Request(string input) =>
        new()
        {
            ContentHash = article.ContentHash,
            Model = name,
            Instructions = DigestPrompt.Instructions,
            Input = input,
            Schema = ReplySchemas.Draft,
            MaxOutputTokens = outputTokens,
        };
}
