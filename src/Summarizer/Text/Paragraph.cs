namespace Summarizer.Text;

/// <summary>A paragraph of an upload in canonical form, before it is joined with the others.</summary>
/// <param name="IsHeading">Whether the format says that it is a heading.</param>
/// <param name="Page">The page it begins on, from 1; null in formats without pages.</param>
internal readonly record struct Paragraph(string Text, bool IsHeading = false, int? Page = null);
