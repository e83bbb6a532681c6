namespace Summarizer.Articles.Formats;

/// <summary>The answer of a format that recognizes an upload.</summary>
internal abstract record FormatReading
{
    private FormatReading() { }

    /// <summary>The upload has text.</summary>
    public sealed record Readable(SourceText Source) : FormatReading;

    /// <summary>The format is known, but its text is out of reach.</summary>
    public sealed record Unreadable(Rejection Rejection) : FormatReading;
}
