using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names.Capitals;

/// <summary>
/// Capitalized words directly before a name that do not belong to it: the <c>Chemiekonzern</c> BASF, the <c>Stadt</c> Gedern, the
/// <c>Britse</c> Concorde.
/// </summary>
internal sealed class KindNouns(Language language, KnownNames known)
{
    /// <summary>The start of a name without such a word.</summary>
    public int Skip(NameWord[] words, int start, int end)
    {
        while (end - start > 1 && words[start + 1].Gap == WordGap.Space && words[start + 1].IsCapitalized && IsSkipped(words, start, end))
            start++;
        return start;
    }

    /// <summary>The nominative of a kind in lower case that belongs to the name after it, or null: <c>υπουργείο</c> Υγείας.</summary>
    public string? Joined(NameWord[] words, int i)
    {
        if (
            language.JoinedKinds.Count == 0
            || words[i].IsCapitalized
            || i + 1 >= words.Length
            || words[i + 1] is not { IsCapitalized: true, Gap: WordGap.Space, IsRole: false }
            || known.IsGivenName(words[i + 1].Lower)
        )
            return null;
        var lower = words[i].Lower;
        return language.JoinedKinds.Contains(lower)
            ? lower
            : NameCases.Of(language).PlacesOf(lower).FirstOrDefault(language.JoinedKinds.Contains);
    }

    private bool IsSkipped(NameWord[] words, int start, int end)
    {
        var word = words[start].Lower;
        if (known.IsKindOfOrganization(word) || known.IsKindOfPlace(word))
            return true;
        if (!language.CapitalizesOrigins || !language.Demonyms.Contains(word))
            return false;
        var rest = words[start..end].Select(one => one.Lower).ToList();
        return !known.IsPlace(rest)
            && !known.IsOrganization(rest)
            && !rest.Exists(one => known.IsOrganizationWord(one) || known.IsPlaceWord(one));
    }
}
