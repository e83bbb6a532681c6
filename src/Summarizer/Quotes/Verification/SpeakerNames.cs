using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Quotes.Verification;

/// <summary>Looks up a speaker's name in an article, in any grammatical case.</summary>
internal sealed class SpeakerNames(Article article)
{
    private const int MaxNameLength = 120;
    private const int MaxEndingLength = 3;
    private const int MaxPlaces = 200;
    private const int MaxStem = 3;

    private readonly NameCases _cases = NameCases.Of(article.Language);
    private readonly string _text = TextWithoutReadings.Of(article.Text, article.Language).Text;

    /// <summary>The full name or the surname, if the article contains it; null for pronouns and unknown names.</summary>
    public string? Find(string? speaker)
    {
        if (speaker is null || CanonicalText.CleanLine(speaker) is not { Length: > 1 and <= MaxNameLength } name)
            return null;
        if (IsPronoun(name))
            return null;
        if (FindPhrase(name) is not null || OccursInOtherCase(name))
            return name;
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        return surname.Length > 1 && surname != name && char.IsUpper(surname[0]) && !IsPronoun(surname) && Occurs(surname) ? surname : null;
    }

    /// <summary>The phrase, if the article contains it; the last word may have a suffix.</summary>
    public string? FindPhrase(string? phrase) =>
        phrase is not null && CanonicalText.CleanLine(phrase) is { Length: > 1 and <= MaxNameLength } clean && Occurs(clean) ? clean : null;

    private bool IsPronoun(string name) =>
        KnownLanguages.Measured.Append(article.Language).Any(language => language.Pronouns.Contains(language.Lower(name)));

    private bool Occurs(string name)
    {
        var invariable = WithoutCaseEnding(name);
        var at = _text.IndexOf(invariable, StringComparison.Ordinal);
        for (var places = 0; at >= 0 && places < MaxPlaces; places++)
        {
            if (!WordEdges.ContinuesBefore(_text, at) && EndsWord(at + invariable.Length, name.Length - invariable.Length))
                return true;
            at = _text.IndexOf(invariable, at + 1, StringComparison.Ordinal);
        }

        return false;
    }

    // "Hanou Biskupovou" is Hana Biskupová.
    private bool OccursInOtherCase(string name)
    {
        var given = name.IndexOf(' ', StringComparison.Ordinal);
        if (!_cases.HavePeople || given < 2)
            return false;
        var count = name.Count(' ') + 1;
        var stem = name[..Math.Min(MaxStem, given - 1)];
        var at = _text.IndexOf(stem, StringComparison.Ordinal);
        for (var places = 0; at >= 0 && places < MaxPlaces; places++, at = _text.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            if (WordEdges.ContinuesBefore(_text, at))
                continue;
            var end = at;
            for (var words = 0; words < count && end < _text.Length; words++)
            {
                end += words > 0 ? 1 : 0;
                while (end < _text.Length && (char.IsLetter(_text[end]) || _text[end] == '-'))
                    end++;
            }

            var phrase = _text[at..Math.Min(end, _text.Length)];
            if (_cases.Nominative(phrase, isOblique: false) == name || _cases.Nominative(phrase, isOblique: true) == name)
                return true;
        }

        return false;
    }

    // "Kellogg'un" is Kellogg; "Пескова" is Песков; "Johnson" is not John.
    private bool EndsWord(int end, int cut)
    {
        var text = _text;
        var letters = end;
        while (letters < text.Length && char.IsLetterOrDigit(text[letters]))
            letters++;
        return letters == end
            || letters - end <= MaxEndingLength + cut && IsCyrillic(text[end - 1])
            || article.Language.SurnameSigns.Particles.Contains(text.AsSpan(end, letters - end))
            || WordTokenizer.IsIdeograph(WordTokenizer.RuneAt(text, end - 1));
    }

    /// <summary>A name without its case suffix, for scripts in which that can be recognized.</summary>
    internal static string WithoutCaseEnding(string name) =>
        name.Length > 4 && IsCyrillic(name[^1]) && "аяйьоеиы".Contains(name[^1], StringComparison.Ordinal) ? name[..^1] : name;

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';
}
