using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

// Where the word stands that a negation may apply to.
internal sealed partial class TermReader
{
    /// <summary>The distance in words at which a negation still applies.</summary>
    private const int MaxNegationReach = 4;

    /// <summary>The distance in words of an infinitive before the negation.</summary>
    private const int MaxInfinitiveReach = 6;

    // "Stänger inte den gamla hallen", "sluit het oude zwembad niet": the words alone do not tell which one is the verb.
    private List<int> Alternatives(List<Term> terms, int negation, int target)
    {
        if (_meanings.NegationReach != NegationReach.NextOrPrevious || !terms[negation].Token.Joins)
            return [];
        if (target > negation + 1)
            return terms[negation - 1] is { IsContent: true, IsNegated: false, Token.IsCapital: false } ? [negation - 1] : [];
        var others = new List<int>();
        for (var i = negation - 1; target == negation - 1 && !language.CapitalizesNouns && i >= 0 && terms[i + 1].Token.Joins; i--)
        {
            if (i != target && terms[i] is { IsContent: true, Token.IsCapital: false })
                others.Add(i);
        }

        return others;
    }

    private static int Next(List<Term> terms, int from)
    {
        for (var i = from + 1; i < terms.Count && i - from <= MaxNegationReach && !Separates(terms[i].Token.Gap); i++)
        {
            if (terms[i].IsContent)
                return i;
        }

        return -1;
    }

    private static int Previous(List<Term> terms, int from)
    {
        for (var i = from - 1; i >= 0 && from - i <= MaxNegationReach && !Separates(terms[i + 1].Token.Gap); i--)
        {
            if (terms[i].IsContent)
                return i;
        }

        return -1;
    }

    private static bool Separates(WordGap gap) => gap is WordGap.Opening or WordGap.Comma or WordGap.Other;

    // "Ohne ihn hätten wir … gefunden": no content word of the clause may follow, however far away.
    private static bool IsLast(List<Term> terms, int negation)
    {
        for (var i = negation + 1; i < terms.Count && terms[i].Token.Joins; i++)
        {
            if (terms[i].IsContent)
                return false;
        }

        return true;
    }

    // "Das Werk schließt die Firma nicht": where nouns have capitals, the verb can be told from the noun beside the negation.
    private int? Verb(List<Term> terms, int negation)
    {
        for (var i = negation - 1; i >= 0 && language.CapitalizesNouns && terms[i + 1].Token.Joins; i--)
        {
            if (terms[i].IsContent && (!terms[i].Token.IsCapital || terms[i].Token.Gap == WordGap.Opening) && !IsAttribute(terms, i))
                return i;
        }

        return null;
    }

    // "im kommenden Sommer"
    private bool IsAttribute(List<Term> terms, int at) =>
        at > 0
        && terms[at].Token.Joins
        && terms[at + 1].Token is { IsCapital: true, Joins: true }
        && (
            language.Articles.Contains(terms[at - 1].Token.Key)
            || language.Determiners.Contains(terms[at - 1].Lower)
            || language.Prepositions.Contains(terms[at - 1].Lower)
        );

    private int Infinitive(List<Term> terms, int from)
    {
        for (var i = from - 1; i >= 0 && from - i <= MaxInfinitiveReach && terms[i + 1].Token.Gap is not WordGap.Opening; i--)
        {
            if (_meanings.Infinitives.Has(terms[i].Lower))
                return i;
        }

        return -1;
    }
}
