namespace Summarizer.Articles.Formats.Decoding;

/// <summary>The outcome of decoding bytes.</summary>
/// <param name="Text">Null if the bytes are not text, or if their encoding is uncertain.</param>
/// <param name="Encoding">The name of the encoding; null without text.</param>
/// <param name="Rejection">The reason, if the bytes are not text.</param>
internal sealed record DecodedText(string? Text, string? Encoding, Rejection? Rejection)
{
    /// <summary>Whether the bytes end in the middle of a character.</summary>
    public bool IsCut { get; init; }

    public static DecodedText Of(Rejection rejection) => new(null, null, rejection);
}
