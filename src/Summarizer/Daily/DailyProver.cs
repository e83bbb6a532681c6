using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Facts;
using Summarizer.Languages;
using Summarizer.Sentences;

namespace Summarizer.Daily;

/// <summary>Checks what a model wrote about a day against the digests of each story.</summary>
/// <param name="stories">The digests of each story, the most informative first.</param>
/// <param name="language">The language the model wrote in.</param>
internal sealed class DailyProver(IReadOnlyList<IReadOnlyList<Digest>> stories, Language language)
{
    private const int MaxSentences = 5;

    private readonly Dictionary<int, StatementProver> _provers = [];

    /// <summary>The day with the supported titles and overview sentences; null if nothing is supported.</summary>
    public DailyDigest? Prove(DailyDigest daily, DailyReply reply)
    {
        var titles = reply.Titles.Where(title => IsSupported(title.Key, title.Value)).ToDictionary();
        var overview = reply.Overview.SelectMany(Prove).Take(MaxSentences).ToList();
        if (titles.Count == 0 && overview.Count == 0)
            return null;
        return daily with
        {
            Stories =
            [
                .. daily.Stories.Select(
                    (story, number) => titles.TryGetValue(number, out var title) ? story with { Title = title } : story
                ),
            ],
            Overview = overview.Count > 0 ? overview : daily.Overview,
        };
    }

    private IEnumerable<OverviewSentence> Prove((int Story, string Text) sentence) =>
        Prover(sentence.Story)
            .ProveStatements([sentence.Text])
            .Select(proven => new OverviewSentence(proven.Text, language.Tag, sentence.Story, proven.Unsupported));

    private bool IsSupported(int story, string title) => Prover(story).Supports(title);

    // If an article of a story addresses the model, the model may have obeyed it, so the story is checked more strictly.
    private StatementProver Prover(int story)
    {
        if (_provers.TryGetValue(story, out var known))
            return known;
        var sources = stories[story];
        return _provers[story] = new StatementProver(
            new FactChecker(Evidence(sources), []),
            language,
            sources.Any(digest => digest.Engine.Suspicious) ? Suspicion.Certain : Suspicion.None
        );
    }

    private static Article Evidence(IReadOnlyList<Digest> sources)
    {
        var text = string.Join('\n', sources.SelectMany(Statements));
        var language = KnownLanguages.Of(sources[0].Language);
        return new Article
        {
            Text = text,
            Sentences = SentenceSplitter.Split(text, language),
            Language = language,
            PublishedOn = sources[0].Article.PublishedOn,
            Words = 0,
        };
    }

    private static IEnumerable<string> Statements(Digest digest) =>
        digest
            .Summary.Where(sentence => sentence.Unsupported.Count == 0)
            .Select(sentence => sentence.Text)
            .Prepend(digest.Headline)
            .Concat(digest.KeyPoints.Where(point => point.Unsupported.Count == 0).Select(point => point.Text))
            .Concat(digest.Quotes.Select(quote => quote.Speaker is null ? quote.Text : $"{quote.Text} ({quote.Speaker})"));
}
