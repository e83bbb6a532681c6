using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names.Capitals;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Names.Entities;

/// <summary>
/// The names that only the title of an article has. A title is a poor witness: it may capitalize every word, and few words are beside a
/// name. So people must begin with a listed given name, and in title case places and organizations must be listed.
/// </summary>
internal sealed class TitleNames
{
    private const int MinWordLength = 4;

    private readonly string _title;
    private readonly Language _language;
    private readonly KnownNames _known;
    private readonly NameWord[] _words;
    private readonly bool _isTitleCase;

    private TitleNames(string title, Language language)
    {
        (_title, _language, _known) = (title, language, KnownNames.Of(language));
        _words = NameWord.Read(title, new TextSpan(0, title.Length), language);
        var content = _words.Skip(1).Where(word => word.Word.Kind == WordKind.Letters && word.Lower.Length >= MinWordLength).ToList();
        _isTitleCase = content.Count(word => word.IsCapitalized) * 2 > content.Count;
    }

    /// <summary>The names of a title that are not in <paramref name="others"/>, with their kinds.</summary>
    public static IEnumerable<(NameGroup Name, NameKind Kind)> Of(Article article, IReadOnlyList<(NameGroup Name, NameKind Kind)> others)
    {
        if (article.Title is not { Length: > 0 } title)
            return [];
        var names = new TitleNames(title, article.Language);
        var words = others.SelectMany(other => names.Words(other.Name.Text)).ToHashSet(StringComparer.Ordinal);
        return names.Read().Where(found => !names.Words(found.Name.Text).Exists(words.Contains));
    }

    // In title case, every word may seem to belong to a name, so only listed places are looked up.
    private IEnumerable<(NameGroup Name, NameKind Kind)> Read() =>
        _isTitleCase && _language.NounsComeLast
            ? NameGroup.Of(ListedPlaces()).Select(place => (place, NameKind.Place))
            : EntityFinder.Groups(Article()).Select(WithKind).Where(found => found.Kind != NameKind.Unknown);

    private Article Article() =>
        new()
        {
            Text = _title,
            Sentences = [new Sentence(new TextSpan(0, _title.Length), 0, SentenceKind.Prose)],
            Language = _language,
            Words = _words.Length,
        };

    private (NameGroup Name, NameKind Kind) WithKind((NameGroup Name, NameKind Kind) found)
    {
        var words = Words(found.Name.Text);
        var kind = found.Kind switch
        {
            NameKind.Person => !_isTitleCase && words.Count > 1 && _known.IsLikelyGivenName(words[0]) ? NameKind.Person : NameKind.Unknown,
            _ => !_isTitleCase || _known.IsPlace(words) || _known.IsOrganization(words) ? found.Kind : NameKind.Unknown,
        };
        return (found.Name, kind);
    }

    // "Nepal Flood Kills 50", but not "Jordan Henderson Wins" or "Jack London Wins".
    private IEnumerable<NameMention> ListedPlaces()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            var length = _words[i].IsCapitalized ? _known.PlaceAtStart([.. _words.Skip(i).Take(4).Select(word => word.Lower)]) : 0;
            var isInName = _known.IsGivenName(_words[i].Lower) || i > 0 && _known.IsGivenName(_words[i - 1].Lower);
            if (length == 0 || isInName || i + length < _words.Length && _known.IsOrganizationWord(_words[i + length].Lower))
                continue;
            var span = new TextSpan(_words[i].Word.WithoutAffix.Start, _words[i + length - 1].Word.WithoutAffix.End);
            yield return new NameMention(
                NameReader.CleanSpace(span.Of(_title)),
                [.. _words[i..(i + length)].Select(word => word.Lower)],
                NameCues.None,
                span.Start
            );
            i += length - 1;
        }
    }

    private List<string> Words(string name) => [.. WordTokenizer.Words(name).Select(word => _language.Lower(word.WithoutAffix.Of(name)))];
}
