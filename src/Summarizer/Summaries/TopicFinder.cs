using Summarizer.Articles;

namespace Summarizer.Summaries;

/// <summary>
/// Finds what an article is about: its names and the phrases it repeats, scored by repetition, length and early use
/// (after RAKE, Rose et al. 2010, and YAKE, Campos et al. 2020; without their corpora).
/// </summary>
internal static class TopicFinder
{
    private const int MostTopics = 8;
    private const int MostNames = 5;

    /// <summary>The topics of an article, most important first, in lower case.</summary>
    public static IReadOnlyList<string> Find(Article article, IReadOnlyList<(NameGroup Name, NameKind Kind)> names)
    {
        var namePhrases = names
            .Select(it => new Topic(article.Language.Lower(it.Name.Text), it.Name.Words, it.Name.Count, it.Name.First.Start))
            .OrderByDescending(topic => topic.Score(article.Text.Length))
            .Take(MostNames);
        var phrases = new PhraseCounter(article, names.SelectMany(it => it.Name.Words)).Topics();
        var ordered = namePhrases.Concat(phrases).OrderByDescending(topic => topic.Score(article.Text.Length)).ThenBy(topic => topic.Start);
        return [.. Distinct(ordered).Take(MostTopics).Select(topic => topic.Text)];
    }

    private static IEnumerable<Topic> Distinct(IEnumerable<Topic> ordered)
    {
        var taken = new List<Topic>();
        foreach (var topic in ordered)
        {
            if (taken.Exists(other => other.Covers(topic))) continue;
            taken.Add(topic);
            yield return topic;
        }
    }
}
