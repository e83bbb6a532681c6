namespace Summarizer.Text;

/// <summary>A paragraph of an upload in canonical form, before it is joined with the others.</summary>
/// <param name="IsHeading">Whether the format says that it is a heading.</param>
internal readonly record struct Paragraph(string Text, bool IsHeading = false);
