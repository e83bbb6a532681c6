using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>A word of a sentence prepared for comparing what sentences say.</summary>
/// <param name="Index">Its position among the words of the sentence.</param>
/// <param name="Text">As written, with suffixes.</param>
/// <param name="Lower">The same in lower case, without <see cref="Elided"/>.</param>
/// <param name="Stems">Numbers of what it may be inflected from.</param>
/// <param name="Shortest">The shortest of these.</param>
/// <param name="IsNegated">Whether a negation applies to it.</param>
internal sealed record Term(
    int Index,
    Token Token,
    string Text,
    string Lower,
    int[] Stems,
    string Shortest,
    Sense[] Senses,
    bool IsContent,
    bool IsNegated
)
{
    /// <summary>Whether a word such as "refuse" governs it.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Whether a "not" after it may apply to it: <c>accepterade inte</c>.</summary>
    public bool PrecedesNegation { get; init; }

    /// <summary>
    /// The places of other words to which its negation may apply instead: the verb of <c>sluit het oude zwembad niet</c>.
    /// </summary>
    public IReadOnlyList<int> OrNegated { get; init; } = [];

    /// <summary>What is written before it with an apostrophe, in lower case: <c>n</c> in <c>n'exclut</c>.</summary>
    public string Elided { get; init; } = "";

    /// <summary>The place of the verb whose prefix this word is, if the two stand apart.</summary>
    public int? VerbOfPrefix { get; init; }

    /// <summary>The length of the word without what an apostrophe separates.</summary>
    public int NameLength => Token.Word.WithoutAffix.End - Token.Word.Span.Start;

    /// <summary>Whether it names a kind of thing or person and nothing else.</summary>
    public bool IsThing => Senses.Length > 0 && Array.TrueForAll(Senses, sense => !sense.IsOpposite && sense.Group > 0);

    /// <summary>Whether another word says this one: it is the same, means the same, or is a kind of it.</summary>
    public bool IsSupportedBy(Term source) => HasStemOf(source) || Agrees(source, isGeneral: false);

    /// <summary>Whether two words are the same or mean the same.</summary>
    public bool Means(Term other) => HasStemOf(other) || Agrees(other, isGeneral: true);

    /// <summary>Whether two words are the same, possibly inflected.</summary>
    public bool HasStemOf(Term other)
    {
        foreach (var stem in Stems)
        {
            foreach (var its in other.Stems)
            {
                if (stem == its)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The meaning by which this word excludes another; null if they can both be true.</summary>
    public Sense? Excludes(Term other)
    {
        foreach (var sense in Senses)
        {
            foreach (var its in other.Senses)
            {
                if (sense.Field == its.Field && sense.Group != its.Group && sense.Group > 0 && its.Group > 0)
                    return sense;
            }
        }

        return null;
    }

    /// <summary>Whether two words are both negated or both not.</summary>
    public bool HasPolarityOf(Term other) => IsNegated == other.IsNegated && (IsNegated || PrecedesNegation == other.PrecedesNegation);

    private bool Agrees(Term other, bool isGeneral)
    {
        foreach (var sense in Senses)
        {
            foreach (var its in other.Senses)
            {
                if (sense.Field == its.Field && (sense.Group == its.Group || sense.Group == 0 || (isGeneral && its.Group == 0)))
                    return true;
            }
        }

        return false;
    }
}
