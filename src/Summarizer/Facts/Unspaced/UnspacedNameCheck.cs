using System.Buffers;
using Summarizer.Languages;
using Summarizer.Names.SurnameFirst;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Facts.Unspaced;

/// <summary>Finds what an article does not have in the place of one of its names, in a script without spaces.</summary>
internal sealed class UnspacedNameCheck(UnspacedText article, Language language)
{
    private const int MinContext = 6;
    private const int MaxRole = 8;
    private const int MaxName = 12;
    private const int MaxHiragana = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("、。「」『』（）() \n");

    /// <summary>The spans of a statement.</summary>
    public IEnumerable<TextSpan> Find(string statement, IEnumerable<string> sources) =>
        sources
            .SelectMany(source => UnspacedSubstitution.Find(statement, source, !SurnameNames.Reads(language)).Select(one => (one, source)))
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
            && LooksLikeName(name)
            && !article.Has(name)
            && !(language.Unspaced.PersonEndings.Contains(name[^1], StringComparison.Ordinal) && !BeginsWithSurname(name))
            && !IsCommon(name)
            && !UnspacedNameReader.Of(language).IsLoanword(name);
    }

    // With surnames from a short list, what is planted must look like a name: the words of a paraphrase do not.
    private bool LooksLikeName(string written)
    {
        if (!SurnameNames.Reads(language))
            return true;
        var name = CharacterVariants.Of(language).Fold(written);
        if (article.HasNameIn(name))
            return false;
        var signs = language.SurnameSigns;
        var isPerson =
            name.Length is >= 2 and <= 4
            && name.Skip(1).All(c => signs.GivenCharacters.Contains(c, StringComparison.Ordinal))
            && (language.FirstNames.Contains(name.AsSpan(0, 1)) || language.FirstNames.Contains(name.AsSpan(0, 2)));
        return isPerson
            || name.Length > 2
                && name.All(c =>
                    signs.ForeignCharacters.Contains(c, StringComparison.Ordinal) || signs.ForeignDots.Contains(c, StringComparison.Ordinal)
                )
            || language.Places.Contains(name)
            || name.Length <= MaxName && (EndsWith(name, language.PlaceWords) || EndsWith(name, language.OrganizationWords));
    }

    private static bool EndsWith(string name, IReadOnlySet<string> words)
    {
        for (var length = Math.Min(MaxRole, name.Length - 1); length > 0; length--)
        {
            if (words.Contains(name.AsSpan(name.Length - length)))
                return true;
        }

        return false;
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
