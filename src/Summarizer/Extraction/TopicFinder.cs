using Summarizer.Articles;
using Summarizer.Names;
using Summarizer.Names.SurnameFirst;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// Finds the topics of an article: names and repeated phrases, scored by repetition, length and early use (after RAKE, Rose et al. 2010,
/// and YAKE, Campos et al. 2020, without their corpora).
/// </summary>
internal static class TopicFinder
{
    private const int MaxTopics = 8;
    private const int MinTopics = 3;
    private const int MinBeforeFillers = 2;
    private const int MaxCompared = 200;
    private const int MaxNames = 5;
    private const int MaxAsides = 2;
    private const int MaxOfTitle = 2;
    private const int MinOfTitle = 2;
    private const int MaxLength = 120;
    private const int MaxPlain = 2;
    private const int MinThings = 3;
    private const int LeadSentences = 3;

    /// <summary>The topics in lower case, the most important first.</summary>
    /// <param name="body">The sentences whose phrases count.</param>
    /// <param name="topical">Those of the names that can be topics.</param>
    public static IReadOnlyList<string> Find(
        Article article,
        IReadOnlyList<TextSpan> body,
        IReadOnlyList<(NameGroup Name, NameKind Kind)> names,
        IReadOnlyList<(NameGroup Name, NameKind Kind)> topical
    )
    {
        var phrases = new PhraseCounter(article, body, names.SelectMany(it => it.Name.Words));
        var unspaced = new UnspacedPhraseCounter(article, names.Select(it => it.Name.Text));
        var hasAsides = !SurnameNames.Reads(article.Language);
        var topics = Distinct(
            Names(article, topical, hasAsides ? MaxAsides : 0).Concat(phrases.Repeated()).Concat(unspaced.Repeated()),
            article
        );
        topics = WithTitle(topics, article, phrases);
        topics = WithLead(topics, article, [.. phrases.SetOff(body.Take(LeadSentences)), .. unspaced.SetOff(body.Take(LeadSentences))]);
        if (topics.Count < MinTopics)
            topics = [.. Distinct(topics.Concat(Fillers(phrases, topics.Count)), article).Take(MinTopics)];
        // Where few words are known to be topics, a person is better than nothing.
        if (topics.Count < MinTopics && !hasAsides)
            topics =
            [
                .. topics,
                .. Distinct(Names(article, topical, MaxAsides), article).Where(it => !topics.Exists(other => other.Covers(it))),
            ];
        return [.. WithoutPlain(topics).Take(MaxTopics).Select(topic => topic.Text)];
    }

    // A word that is used once says little, unless there is nothing else.
    private static IEnumerable<Topic> Fillers(PhraseCounter phrases, int topics) =>
        phrases.Words().Where(word => topics < MinBeforeFillers || word.Count > 1);

    // Names of people alone do not say what an article is about.
    private static List<Topic> WithLead(List<Topic> topics, Article article, IReadOnlyList<Topic> phrases)
    {
        var missing = MinThings - topics.Count(topic => topic.Name != NameKind.Person && !topic.IsPlain);
        if (missing <= 0)
            return topics;
        var shown = topics.Take(MaxTopics - missing).ToList();
        var added = Distinct(phrases, article).Where(phrase => !shown.Exists(topic => topic.Covers(phrase))).Take(missing).ToList();
        return Distinct(topics.Take(MaxTopics - added.Count).Concat(added), article);
    }

    // Of single words, only the most repeated say something, unless there is little else.
    private static IEnumerable<Topic> WithoutPlain(List<Topic> topics)
    {
        var left = Math.Max(MaxPlain, MinTopics + 1 - topics.Count(topic => !topic.IsPlain));
        return topics.Except(topics.Where(topic => topic.IsPlain).Skip(left));
    }

    // A person who is mentioned once is seldom what the article is about.
    private static IEnumerable<Topic> Names(Article article, IReadOnlyList<(NameGroup Name, NameKind Kind)> names, int asides)
    {
        var ranked = names
            .Select(it => (Topic: ToTopic(article, it.Name, it.Kind), IsAside: it.Kind == NameKind.Person && it.Name.Count == 1))
            .OrderByDescending(it => it.Topic.Score(article.Text.Length))
            .ToList();
        return ranked
            .Where(it => it.IsAside)
            .Take(asides)
            .Concat(ranked.Where(it => !it.IsAside))
            .Select(it => it.Topic)
            .OrderByDescending(topic => topic.Score(article.Text.Length))
            .Take(MaxNames);
    }

    private static Topic ToTopic(Article article, NameGroup name, NameKind kind) =>
        new(Topic.Lower(name.Text, article.Language), name.Words, name.Count, name.First.Start, kind);

    // At least two topics should be words of the title that the article repeats. If fewer are, such words replace the least important
    // topics.
    private static List<Topic> WithTitle(List<Topic> topics, Article article, PhraseCounter phrases)
    {
        if (article.Title is not { } title)
            return topics;
        var stems = phrases.StemsOf(title);
        var missing = MaxOfTitle - topics.Take(MaxTopics).Count(topic => topic.Prefixes.Select(ContentWords.Prefix).Any(stems.Contains));
        var shown = topics.Take(MaxTopics - Math.Max(0, missing)).ToList();
        var added = phrases
            .WordsOf(stems, topics.Count < MinTopics ? 1 : MinOfTitle)
            .Where(topic => !shown.Exists(other => other.Covers(topic)))
            .Take(Math.Max(0, missing))
            .ToList();
        return Distinct(topics.Take(MaxTopics - added.Count).Concat(added), article);
    }

    // No two topics share a word, so that "görüşme" does not follow "ön görüşme".
    private static List<Topic> Distinct(IEnumerable<Topic> topics, Article article)
    {
        var taken = new List<Topic>();
        foreach (
            var topic in topics
                // "WHO" would read as "who".
                .Where(topic => topic.Text.Length <= MaxLength && !article.Language.FunctionWords.Contains(topic.Text))
                .OrderByDescending(topic => topic.Score(article.Text.Length))
                .ThenBy(topic => topic.Start)
                .Take(MaxCompared)
        )
        {
            if (!taken.Exists(other => other.Covers(topic)))
                taken.Add(topic);
        }

        return taken;
    }
}
