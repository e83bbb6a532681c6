namespace Summarizer.Text;

/// <summary>How a word is written.</summary>
internal enum LetterCase
{
    /// <summary>It begins with no capital, or its script has none.</summary>
    Lower,

    /// <summary>It begins with a capital.</summary>
    Capital,

    /// <summary>Two capitals at least and no small letter.</summary>
    AllCapitals,
}
