namespace Summarizer.Articles.Formats;

/// <summary>The result of a format that recognizes an upload.</summary>
internal abstract record FormatReading
{
    private FormatReading() { }

    public sealed record Readable(SourceText Source) : FormatReading;

    /// <summary>The format is recognized, but its text cannot be read.</summary>
    public sealed record Unreadable(Rejection Rejection) : FormatReading;
}
