namespace Summarizer.Articles.Formats.Office.Rtf;

/// <summary>Reads RTF documents.</summary>
internal sealed class RtfFormat : IArticleFormat
{
    public FormatReading? Read(SourceFile file)
    {
        var start = file.Bytes[..Math.Min(file.Bytes.Length, 64)];
        if (start.StartsWith("\uFEFF"u8))
            start = start[3..];
        if (!start.TrimStart(" \r\n\t"u8).StartsWith(@"{\rtf"u8))
            return null;
        try
        {
            var rtf = new RtfReader(file.Content[file.Bytes.IndexOf((byte)'{')..]);
            var text = rtf.Read();
            return OfficeHead.Compose(text, "application/rtf", rtf.Title, rtf.Author, rtf.IsCut);
        }
        catch (UnpackedTooLargeException)
        {
            return new FormatReading.Unreadable(Rejections.UnpackedTooLarge);
        }
        catch (InvalidDataException)
        {
            return new FormatReading.Unreadable(Rejections.Damaged("an RTF document"));
        }
    }
}
