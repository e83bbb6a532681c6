namespace Summarizer.Text;

/// <summary>The capitalization of a word.</summary>
internal enum LetterCase
{
    /// <summary>It does not begin with a capital, or its script has none.</summary>
    Lower,

    Capital,

    /// <summary>At least two capitals and no lower-case letters.</summary>
    AllCapitals,
}
