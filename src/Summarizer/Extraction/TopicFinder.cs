using Summarizer.Articles;
using Summarizer.Names;

namespace Summarizer.Extraction;

/// <summary>
/// Finds the topics of an article: names and repeated phrases, scored by repetition, length and early use (after RAKE, Rose et al. 2010,
/// and YAKE, Campos et al. 2020, without their corpora).
/// </summary>
internal static class TopicFinder
{
    private const int MaxTopics = 8;
    private const int MinTopics = 3;
    private const int MaxCompared = 200;
    private const int MaxNames = 5;
    private const int MaxLength = 120;

    /// <summary>The topics in lower case, the most important first.</summary>
    public static IReadOnlyList<string> Find(Article article, IReadOnlyList<(NameGroup Name, NameKind Kind)> names)
    {
        var named = names
            .Select(it => new Topic(article.Language.Lower(it.Name.Text), it.Name.Words, it.Name.Count, it.Name.First.Start))
            .OrderByDescending(topic => topic.Score(article.Text.Length))
            .Take(MaxNames)
            .ToList();
        var phrases = new PhraseCounter(article, names.SelectMany(it => it.Name.Words));
        var unspaced = new UnspacedPhraseCounter(article, names.Select(it => it.Name.Text));
        var topics = Distinct(named.Concat(phrases.Repeated()).Concat(unspaced.Repeated()), article);
        if (topics.Count < MinTopics)
            topics = [.. Distinct(topics.Concat(phrases.Words()), article).Take(MinTopics)];
        return [.. topics.Take(MaxTopics).Select(topic => topic.Text)];
    }

    // No two topics share a word, so that "görüşme" does not follow "ön görüşme".
    private static List<Topic> Distinct(IEnumerable<Topic> topics, Article article)
    {
        var taken = new List<Topic>();
        foreach (
            var topic in topics
                .Where(topic => topic.Text.Length <= MaxLength)
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
