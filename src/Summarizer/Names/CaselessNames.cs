using Summarizer.Languages;
using Summarizer.Names.Listed;
using Summarizer.Text;

namespace Summarizer.Names;

/// <summary>Finds the names in a text in a script without capitals, but with spaces.</summary>
internal abstract class CaselessNames
{
    /// <summary>The names; a person whose role contains the name of an organization comes before it.</summary>
    public abstract IReadOnlyList<CaselessName> Names { get; }

    /// <summary>Where the first word of a name begins, after attached particles.</summary>
    public abstract int StartOf(CaselessName name);

    public abstract int EndOf(CaselessName name);

    /// <summary>The names of a text in a language.</summary>
    /// <param name="isTaken">Whether a word belongs to something else, such as a date.</param>
    /// <param name="isStrict">Whether names that may be other words are left out, as in a list of names.</param>
    public static CaselessNames In(
        string text,
        IReadOnlyList<Word> words,
        Language language,
        Func<int, bool> isTaken,
        bool isStrict = false
    ) =>
        language.NameSigns == NameSigns.Lists
            ? new ListedNameRecognizer(new ListedText(text, words, language, isTaken))
            : new ArabicNameRecognizer(new ArabicText(text, words, language, isTaken, isStrict));

    /// <summary>Whether names of a language are found this way.</summary>
    public static bool Reads(Language language) => language.NameSigns is NameSigns.WordsBefore or NameSigns.Lists;
}

/// <summary>A name among words in a script without capitals.</summary>
/// <param name="Range">The words that name something.</param>
/// <param name="Head">The first word of the name.</param>
/// <param name="First">The first word of the phrase: a person's role.</param>
internal readonly record struct CaselessName(TokenRange Range, int Head, int First, NameKind Kind);
