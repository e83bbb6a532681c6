using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Formats;

public sealed class HtmlCharsetTests
{
    [Theory]
    [InlineData("iso-8859-1", 1252, "L’affaire, ouverte en 1961, coûte 410 000 € et emploie encore trois personnes de la ville.")]
    [InlineData("ISO-8859-9", 1254, "Çiğdemli köyünde yedi yıldır kapalı olan ilkokul “pazartesi” günü 23 öğrenciyle açıldı.")]
    [InlineData("gb2312", 54936, "青峰镇的木结构车站在二十八日变成了图书馆，第一天有三百人来到这里。")]
    [InlineData("shift_jis", 932, "青峰町で十年前に廃止された鉄道の木造駅舎が、住民の手で図書室として生まれ変わった。①")]
    [InlineData("koi8-r", 20866, "В Заречье в субботу после ремонта открыли речной вокзал, построенный в 1954 году.")]
    [InlineData("windows-1256", 1256, "أعاد مزارعو وادي السدر تشغيل سبع قنوات مائية قديمة هذا الأسبوع.")]
    [InlineData("euc-kr", 949, "해오름시장 상인회가 오래 비어 있던 점포 열두 곳을 공방으로 바꾸어 문을 열었다.")]
    public void Read_UnderstandsLabels_AsBrowsersDo(string label, int codePage, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        foreach (var meta in new[] { $"<meta charset={label}>", $"<meta http-equiv=content-type content=\"text/html; charset={label}\">" })
        {
            var article = Of(encoding.GetBytes($"<!doctype html><html><head>{meta}</head><body><p>{text}</p></body></html>"));

            Assert.Equal(text, article.Text);
        }

        Assert.Equal(text, Of(encoding.GetBytes($"<p>{text}</p>"), $"text/html; charset=\"{label}\"").Text);
        Assert.Equal(
            text,
            Of(encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{label}\"?><html><body><p>{text}</p></body></html>")).Text
        );
    }

    [Fact]
    public void Read_TakesUtf8_WhenAnOldTemplateDeclaresAnotherCharset()
    {
        var article = Of("<!doctype html><meta charset=iso-8859-9><p>Görüşme “yarın” yapılacak, dedi.</p>"u8.ToArray());

        Assert.Equal("Görüşme “yarın” yapılacak, dedi.", article.Text);
    }

    [Fact]
    public void Read_DecodesUtf16_ByItsMark()
    {
        var article = Of([
            .. Encoding.Unicode.Preamble,
            .. Encoding.Unicode.GetBytes("<!doctype html><p>Görüşme “yarın” yapılacak, dedi.</p>"),
        ]);

        Assert.Equal("Görüşme “yarın” yapılacak, dedi.", article.Text);
    }

    private static Article Of(byte[] bytes, string? type = null) =>
        Assert.IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload("page.html", bytes) { ContentType = type })).Article;
}
