namespace Summarizer.Names;

/// <summary>A name among words in a script without capitals.</summary>
/// <param name="Range">The words that name something.</param>
/// <param name="Head">The first word of the name.</param>
/// <param name="First">The first word of the phrase: a person's role.</param>
internal readonly record struct CaselessName(TokenRange Range, int Head, int First, NameKind Kind);
