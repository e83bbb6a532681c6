using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>
/// Decompresses streams within the budget. Image formats are never decoded: their sizes come from the file, and
/// they contain no text.
/// </summary>
internal sealed class BoundedFilters(PdfBudget budget) : BaseFilterProvider(Filters(budget))
{
    private static Dictionary<string, IFilter> Filters(PdfBudget budget)
    {
        var flate = new BoundedFilter(new FlateFilter(), UnpackedSize.OfFlate, budget);
        var lzw = new BoundedFilter(new LzwFilter(), UnpackedSize.OfLzw, budget);
        var runLength = new BoundedFilter(new RunLengthFilter(), UnpackedSize.OfRunLength, budget);
        var ascii85 = new BoundedFilter(new Ascii85Filter(), UnpackedSize.OfAscii85, budget);
        var hex = new BoundedFilter(new AsciiHexDecodeFilter(), (input, _) => input.Length, budget);
        var picture = new PictureFilter();
        return new Dictionary<string, IFilter>
        {
            [NameToken.FlateDecode.Data] = flate,
            [NameToken.FlateDecodeAbbreviation.Data] = flate,
            [NameToken.LzwDecode.Data] = lzw,
            [NameToken.LzwDecodeAbbreviation.Data] = lzw,
            [NameToken.RunLengthDecode.Data] = runLength,
            [NameToken.RunLengthDecodeAbbreviation.Data] = runLength,
            [NameToken.Ascii85Decode.Data] = ascii85,
            [NameToken.Ascii85DecodeAbbreviation.Data] = ascii85,
            [NameToken.AsciiHexDecode.Data] = hex,
            [NameToken.AsciiHexDecodeAbbreviation.Data] = hex,
            ["Crypt"] = new UnencryptedFilter(),
            [NameToken.CcittfaxDecode.Data] = picture,
            [NameToken.CcittfaxDecodeAbbreviation.Data] = picture,
            [NameToken.DctDecode.Data] = picture,
            [NameToken.DctDecodeAbbreviation.Data] = picture,
            [NameToken.Jbig2Decode.Data] = picture,
            [NameToken.JpxDecode.Data] = picture,
        };
    }

    private sealed class BoundedFilter(IFilter filter, Func<ReadOnlyMemory<byte>, long, long> sizeOf, PdfBudget budget) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.SpendBytes(sizeOf(input, budget.BytesLeft));
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }

    // Encrypted documents use it for streams that are not encrypted, such as metadata.
    private sealed class UnencryptedFilter : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            input;
    }

    private sealed class PictureFilter : IFilter
    {
        public bool IsSupported => false;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            Memory<byte>.Empty;
    }
}
