using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>
/// The names that only the title of an article has. A title is a poor witness: it may capitalize every word and it has few words beside a
/// name. So places and organizations must be listed, and people must have a listed given name.
/// </summary>
internal static class TitleNames
{
    /// <summary>The names of a title that are not in <paramref name="known"/>, with their kinds.</summary>
    public static IEnumerable<(NameGroup Name, NameKind Kind)> Of(Article article, IReadOnlyList<(NameGroup Name, NameKind Kind)> known)
    {
        if (article.Title is not { Length: > 0 } title)
            return [];
        var language = article.Language;
        var names = KnownNames.Of(language);
        var words = known.SelectMany(found => Words(found.Name.Text, language)).ToHashSet(StringComparer.Ordinal);
        return Groups(title, language)
            .Where(found =>
                Words(found.Name.Text, language) is var own
                && !own.Exists(words.Contains)
                && (found.Kind == NameKind.Person ? names.IsUnambiguousGivenName(own[0]) && own.Count > 1 : IsListed(own, names))
            );
    }

    private static IReadOnlyList<(NameGroup Name, NameKind Kind)> Groups(string title, Language language)
    {
        var article = new Article
        {
            Text = title,
            Sentences = [new Sentence(new TextSpan(0, title.Length), 0, SentenceKind.Prose)],
            Language = language,
            Words = 0,
        };
        return EntityFinder.Groups(article);
    }

    private static bool IsListed(List<string> words, KnownNames names) => names.IsPlace(words) || names.IsOrganization(words);

    private static List<string> Words(string name, Language language) =>
        [.. WordTokenizer.Words(name).Select(word => language.Lower(word.WithoutAffix.Of(name)))];
}
