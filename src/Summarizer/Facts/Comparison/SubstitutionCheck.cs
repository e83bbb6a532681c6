using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>
/// Judges the words that a statement has in the place of its source's, where the rest is word for word the same: another number or name, or
/// a word that excludes the one it replaces, is an error even if the article has it elsewhere.
/// </summary>
internal sealed class SubstitutionCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>Longer replacements can be names only.</summary>
    private const int MaxWords = 2;

    private const int MinCaselessContext = 6;

    private const int MinParticled = 3;

    /// <param name="isTaken">Whether a word belongs to a number or date, which can be written in many ways.</param>
    public IEnumerable<(FactKind Kind, Term Term)> Run(Func<Term, bool> isTaken)
    {
        foreach (var source in sources)
        {
            foreach (var substitution in Substitution.Find(statement, source))
            {
                if (Judge(substitution, source, isTaken) is { } found)
                    yield return found;
            }
        }
    }

    private (FactKind, Term)? Judge(Substitution substitution, IReadOnlyList<Term> source, Func<Term, bool> isTaken)
    {
        if (substitution.Written.Any(term => isTaken(term) && term.Senses.Length == 0))
            return IsOtherNumber(substitution) ? (FactKind.Number, substitution.Written[0]) : null;
        if (Planted(substitution, source) is { } name)
            return (IsCaseless(name.Text) ? FactKind.Phrase : FactKind.Name, name);
        var (written, replaced) = (substitution.Written, substitution.Replaced.Take(MaxWords).ToList());
        if (written.Count(term => term.Token.Gap != WordGap.Hyphen) > MaxWords || written.Any(term => replaced.Exists(term.Means)))
            return null;
        foreach (var term in written)
        {
            foreach (var other in replaced)
            {
                if (Kind(term, other, substitution, source) is { } kind)
                    return (kind, term);
            }
        }

        return null;
    }

    // One number in digits for another before the same word: "5:30" may be "17:30", and "2000" may be "2 thousand".
    private bool IsOtherNumber(Substitution substitution) =>
        substitution
            is { Written: [{ Token.Word.Kind: WordKind.Number } written], Replaced: [{ Token.Word.Kind: WordKind.Number } replaced] }
        && written.Token.Key != replaced.Token.Key
        && written.Index + 1 < statement.Count
        && statement[written.Index + 1].Token.Gap != WordGap.Opening;

    // A name that the article does not have in the place of one. Scripts without capitals show it only by longer context.
    private Term? Planted(Substitution substitution, IReadOnlyList<Term> source)
    {
        var (written, replaced) = (substitution.Written, substitution.Replaced);
        if (written.All(term => term.Token.Word.Kind == WordKind.Letters && IsCaseless(term.Text)))
            return PlantedCaseless(substitution);
        if (!written[0].Token.IsCapital)
            return null;
        var foreign = written.Where(term => term.IsContent && !article.HasWord(term)).ToList();
        if (foreign.Count == 0)
            return null;
        var isName =
            replaced.Any(term => term.Token.IsCapital && (article.HasCapitalized(term.Token) || article.IsNameWord(term)))
            && IsNameLike(substitution, source);
        return isName ? foreign.Find(term => term.Token.IsCapital) : null;
    }

    private Term? PlantedCaseless(Substitution substitution)
    {
        var (written, replaced) = (substitution.Written, substitution.Replaced);
        var isNamed = replaced.Any(article.IsNameWord) && !written.Any(IsDescription);
        // A word that does not take the place of a name may have any ending.
        var isExact = isNamed || (HasNameSigns && article.Language.AttachedLetters.Length == 0);
        var foreign = written
            .Where(term => term.IsContent && !(isExact ? article.HasForm(term) : article.HasWord(term)) && (isNamed || !IsKnown(term)))
            .ToList();
        var isPlanted =
            isNamed
            || substitution.Context >= MinCaselessContext
                && (substitution.IsSole || HasNameSigns)
                && !written.Any(term => replaced.Any(term.Means));
        return isPlanted && foreign.Count > 0 && written.Sum(term => term.Text.Length) > 1 && 2 * foreign.Count >= written.Count
            ? WithoutSharedParticle(foreign[0], foreign[0] == written[0] ? replaced[0] : null)
            : null;
    }

    // A word whose meaning is known is compared by it.
    private bool IsKnown(Term term) =>
        term.Senses.Length > 0 || article.Reader.IsPossible(term) || article.Reader.Meanings.Reversals.Contains(term.Lower);

    private bool HasNameSigns => article.Language.NameSigns == NameSigns.WordsBefore || article.Language.AttachedLetters.Length > 0;

    // "وبلغراد" in the place of "وحيفا": the conjunction is not part of what was replaced.
    private Term WithoutSharedParticle(Term written, Term? replaced)
    {
        var word = written.Token.Word;
        var isShared =
            replaced is { Text.Length: > MinParticled }
            && written.Text.Length > MinParticled
            && written.Text[0] == replaced.Text[0]
            && written.Text[0] is 'و' or 'ف' or 'ل' or 'ب' or 'ك'
            && !written.Text.StartsWith("لل", StringComparison.Ordinal)
            && !article.Language.FirstNames.Contains(written.Text)
            && !article.Language.Places.Contains(written.Text);
        return isShared
            ? written with
            {
                Token = written.Token with { Word = word with { WithoutAffix = word.WithoutAffix with { Start = word.Span.Start + 1 } } },
            }
            : written;
    }

    // "العاصمة", "رئيس البلاد" can stand for a name.
    private bool IsDescription(Term term)
    {
        var bare = ArabicWord.WithoutArticle(ArabicWord.Readings(ArabicWord.Plain(term.Text)).Last());
        return ArabicWord.HasArticle(term.Text)
            || article.Language.Roles.Contains(bare)
            || article.Language.OrganizationWords.Contains(bare)
            || article.Language.PlaceWords.Contains(bare)
            || article.Language.IndefiniteWords.Contains(bare)
            || article.Language.ReportingVerbs.Contains(bare);
    }

    private static bool IsCaseless(string word) =>
        !word.Any(letter => char.IsUpper(letter) || char.IsLower(letter) || char.IsDigit(letter));

    private bool IsNameLike(Substitution substitution, IReadOnlyList<Term> source) =>
        article.Language.CapitalizesNouns
            ? FollowsPlacePreposition(substitution.Written[0]) || IsOtherName(substitution, source)
            : substitution.Written[0].Token.Gap != WordGap.Opening || IsNameAtStart(substitution);

    // At the beginning of a sentence, any word has a capital: "Cientistas portugueses", "Advokaten" for "Försvararen Erik Malmsten".
    private bool IsNameAtStart(Substitution substitution)
    {
        var (written, replaced) = (substitution.Written, substitution.Replaced);
        return written.Count > 1
            ? written.Skip(1).Any(term => term.Token.IsCapital)
            : !article.IsCommon(written[0].Token) && replaced.Count <= MaxWords && replaced.All(term => term.Token.IsCapital);
    }

    private bool FollowsPlacePreposition(Term term) =>
        term.Index > 0 && article.Language.PlacePrepositions.Contains(statement[term.Index - 1].Token.Key);

    // Where every noun has a capital, a word that is not a description ("die Unternehmerin") is a name if it replaces one, or if it is the
    // only word that the source does not have in its place.
    private bool IsOtherName(Substitution substitution, IReadOnlyList<Term> source)
    {
        var (written, replaced) = (substitution.Written, substitution.Replaced);
        return written[0].IsContent
            && written.Any(term => term.Token.IsCapital && term.Senses.Length == 0 && !article.IsCommon(term.Token))
            && replaced.FirstOrDefault(term => substitution.IsSole ? term.Token.IsCapital : article.IsNameWord(term)) is { } name
            && (!FollowsArticle(statement, written[0]) || FollowsArticle(source, name));
    }

    private bool FollowsArticle(IReadOnlyList<Term> terms, Term term) =>
        term.Index > 0 && article.Language.Articles.Contains(terms[term.Index - 1].Token.Key);

    private FactKind? Kind(Term written, Term replaced, Substitution substitution, IReadOnlyList<Term> source)
    {
        if (!written.HasPolarityOf(replaced))
            return null;
        if (written.Excludes(replaced) is { } sense)
            return sense.IsOpposite ? FactKind.Antonym : FactKind.Phrase;
        return written.IsThing && replaced.IsThing && !written.Token.IsCapital ? FactKind.Phrase
            : (IsName(written) && IsName(replaced) || IsOtherOpening(written, replaced) || IsOtherCaseless(written, replaced, substitution))
            // First name and surname of one person
            && !article.HasPhrase(written, replaced)
            && !source.Any(written.HasStemOf)
            && (!article.Language.CapitalizesNouns || IsOtherName(substitution, source))
                ? FactKind.Name
            : null;
    }

    private static bool IsName(Term term) => term.IsContent && term.Token.IsCapital && term.Token.Gap != WordGap.Opening;

    // Where any word has a capital, one name opens both sentences in the place of the other.
    private bool IsOtherOpening(Term written, Term replaced) =>
        written is { IsContent: true, Token: { IsCapital: true, Gap: WordGap.Opening } }
        && replaced is { IsContent: true, Token: { IsCapital: true, Gap: WordGap.Opening } }
        && !article.Reader.Meanings.KeepsMarks
        && article.HasCapitalized(written.Token)
        && !article.IsCommon(written.Token)
        && !article.IsCommon(replaced.Token);

    private bool IsOtherCaseless(Term written, Term replaced, Substitution substitution) =>
        substitution.Context >= MinCaselessContext
        && IsCaseless(written.Text)
        && !(IsDescription(written) || IsDescription(replaced))
        && article.IsNameWord(written)
        && article.IsNameWord(replaced);
}
