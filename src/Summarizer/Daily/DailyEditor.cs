using System.Security.Cryptography;
using System.Text;
using Summarizer.Digests;
using Summarizer.Languages;
using Summarizer.Models;
using Summarizer.Models.Replies;

namespace Summarizer.Daily;

/// <summary>
/// Asks a model, in one call, for the titles of a day's top stories and the overview. Everything it writes is checked against the digests
/// of the story; what they do not support is not published.
/// </summary>
/// <param name="modelName">On Azure OpenAI, the name of the deployment.</param>
/// <param name="replies">Tracks whether replies are usable; null: not tracked.</param>
public sealed class DailyEditor(ILanguageModel model, string modelName, ReplyHealth? replies = null)
{
    private const int MaxStories = 20;
    private const int MaxDigestsPerStory = 4;
    private const int MaxSentences = 5;
    private const int MaxInputTokens = 12_000;
    private const int MaxOutputTokens = 2048;

    /// <param name="digests">The digests of the stories' sources.</param>
    public async Task<EditOutcome> EditAsync(
        DailyDigest daily,
        IReadOnlyList<Digest> digests,
        Language language,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(daily);
        ArgumentNullException.ThrowIfNull(digests);
        ArgumentNullException.ThrowIfNull(language);
        var stories = SourcesOf(daily, digests);
        if (stories.Count == 0)
            return new EditOutcome.Unusable();

        return await model.AskAsync(Request(stories, language), cancellationToken) switch
        {
            ModelAnswer.Unavailable unavailable => new EditOutcome.Unavailable(unavailable.Reason, unavailable.RetryAfter),
            ModelAnswer.Reply { End: ReplyEnd.Complete or ReplyEnd.CutOff } reply when Read(reply, stories.Count) is { } written =>
                new DailyProver(stories, language).Prove(daily, written) is { } edited
                    ? new EditOutcome.Edited(edited with { Engine = Engine(reply) })
                    : new EditOutcome.Unusable(),
            _ => new EditOutcome.Unusable(),
        };
    }

    private DailyReply? Read(ModelAnswer.Reply reply, int stories)
    {
        var reading = ReplyReader.Read(reply, root => DailyReply.Read(root, stories));
        replies?.Read(reading.Repairs, reading.Fault);
        return reading.Value;
    }

    /// <summary>The ids of the digests that editing a day needs: the sources of its top stories.</summary>
    public static IEnumerable<string> FindSources(DailyDigest daily)
    {
        ArgumentNullException.ThrowIfNull(daily);
        return daily.Stories.Take(MaxStories).SelectMany(story => story.Sources).Select(source => source.Id);
    }

    /// <summary>The hash under which replies about a day are stored; null if there is nothing to ask.</summary>
    public string? FindContentHash(DailyDigest daily, IReadOnlyList<Digest> digests, Language language)
    {
        ArgumentNullException.ThrowIfNull(daily);
        ArgumentNullException.ThrowIfNull(digests);
        ArgumentNullException.ThrowIfNull(language);
        var stories = SourcesOf(daily, digests);
        return stories.Count == 0 ? null : Request(stories, language).ContentHash;
    }

    // The first story without digests ends the list, because the reply uses the day's story numbers.
    private static List<IReadOnlyList<Digest>> SourcesOf(DailyDigest daily, IReadOnlyList<Digest> digests)
    {
        var byId = digests.DistinctBy(digest => digest.Id).ToDictionary(digest => digest.Id, StringComparer.Ordinal);
        return
        [
            .. daily
                .Stories.Take(MaxStories)
                .Select(story =>
                    (IReadOnlyList<Digest>)[.. story.Sources.Select(source => byId.GetValueOrDefault(source.Id)).OfType<Digest>()]
                )
                .TakeWhile(sources => sources.Count > 0),
        ];
    }

    private ModelRequest Request(List<IReadOnlyList<Digest>> stories, Language language)
    {
        var input = DigestPrompt.ForMaterial(language, Material(stories));
        return new ModelRequest
        {
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input))),
            Model = modelName,
            Instructions = DailyPrompt.Instructions,
            Input = input,
            Schema = ReplySchemas.Daily,
            MaxOutputTokens = MaxOutputTokens,
        };
    }

    // The top stories come first: what does not fit into one call is cut from the end.
    private static string Material(List<IReadOnlyList<Digest>> stories)
    {
        var texts = stories
            .Select(
                (sources, number) =>
                    DigestPrompt.ToJson(
                        new
                        {
                            story = number,
                            digests = sources
                                .Take(MaxDigestsPerStory)
                                .Select(digest => new { headline = digest.Headline, summary = Supported(digest) }),
                        }
                    )
            )
            .ToList();
        while (texts.Count > 1 && texts.Sum(ArticleParts.EstimateTokens) > MaxInputTokens)
            texts.RemoveAt(texts.Count - 1);
        return $"[{string.Join(",\n", texts)}]";
    }

    private static IEnumerable<string> Supported(Digest digest) =>
        digest.Summary.Where(sentence => sentence.Unsupported.Count == 0).Select(sentence => sentence.Text).Take(MaxSentences);

    private Engine Engine(ModelAnswer.Reply reply) =>
        new()
        {
            Kind = EngineKind.Model,
            Model = modelName,
            PromptVersion = DailyPrompt.Version,
            InputTokens = reply.InputTokens,
            OutputTokens = reply.OutputTokens,
        };
}
