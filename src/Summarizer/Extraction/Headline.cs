namespace Summarizer.Extraction;

/// <param name="Sentence">The number of the sentence that it tells, so that nothing repeats it; null if it tells less or more.</param>
internal readonly record struct Headline(string Text, int? Sentence);
