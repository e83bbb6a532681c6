namespace Summarizer.Text;

/// <summary>A paragraph of an upload in canonical form.</summary>
/// <param name="IsHeading">Whether the format marks it as a heading.</param>
internal readonly record struct Paragraph(string Text, bool IsHeading = false);
