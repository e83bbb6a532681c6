namespace Summarizer.Text;

/// <summary>A paragraph of an upload in canonical form.</summary>
/// <param name="IsHeading">Whether the format marks it as a heading.</param>
/// <param name="Page">The page it begins on, from 1; null in formats without pages.</param>
internal readonly record struct Paragraph(string Text, bool IsHeading = false, int? Page = null);
