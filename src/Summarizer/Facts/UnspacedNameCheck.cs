using System.Buffers;
using Summarizer.Languages;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Finds what an article does not have in the place of one of its names, in a script without spaces.</summary>
internal sealed class UnspacedNameCheck(UnspacedText article, Language language)
{
    private const int MinContext = 6;
    private const int MaxRole = 8;
    private const int MaxHiragana = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("、。「」『』（）() \n");

    /// <summary>The spans of a statement.</summary>
    public IEnumerable<TextSpan> Find(string statement, IEnumerable<string> sources) =>
        sources
            .SelectMany(source => UnspacedSubstitution.Find(statement, source).Select(one => (one, source)))
            .Where(pair => pair.one.Context >= MinContext && IsPlanted(pair.one.Written.Of(statement).ToString()))
            .Where(pair => article.IsNamed(pair.one.Replaced.Of(pair.source).ToString()))
            .Select(pair => pair.one.Written);

    private bool IsPlanted(string written)
    {
        if (
            written.Length < 2
            || written.AsSpan().ContainsAny(Marks)
            || written.Count(UnspacedText.IsHiragana) > MaxHiragana
            || !written.Any(UnspacedText.IsNameCharacter)
            || UnspacedText.IsHiragana(written[^1]) && !EndsWithGivenName(written)
            || language.Unspaced.PointsBack.Contains(written[0], StringComparison.Ordinal)
        )
            return false;
        var name = WithoutRole(written);
        return name.Length > 1
            && !article.Has(name)
            && !(language.Unspaced.PersonEndings.Contains(name[^1], StringComparison.Ordinal) && !BeginsWithSurname(name))
            && !IsCommon(name)
            && !UnspacedNameReader.Of(language).IsLoanword(name);
    }

    // "柚木はる"
    private bool EndsWithGivenName(string written)
    {
        var start = written.Length;
        while (start > 0 && UnspacedText.IsHiragana(written[start - 1]))
            start--;
        return start > 0 && language.HomonymNames.Contains(written.AsSpan(start));
    }

    private string WithoutRole(string written)
    {
        for (var length = Math.Min(MaxRole, written.Length); length > 0; length--)
        {
            if (language.Roles.Contains(written.AsSpan(written.Length - length)))
                return written[..^length];
        }

        return written;
    }

    private bool IsCommon(string name) =>
        language.NamelikeWords.Contains(name)
        || language.IndefiniteWords.Contains(name)
        || language.LeadingRoles.Contains(name)
        || language.OrganizationWords.Contains(name)
        || language.PlaceWords.Contains(name);

    private bool BeginsWithSurname(string name) =>
        language.FirstNames.Contains(name.AsSpan(0, 2)) || name.Length > 2 && language.FirstNames.Contains(name.AsSpan(0, 3));
}
