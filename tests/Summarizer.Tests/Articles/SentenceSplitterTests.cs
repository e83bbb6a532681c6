using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("tr", "Bir geldi. İki gitti.", 2)]
    [InlineData("tr", "\"Her şeyi yapacak.\" dedi. Sonra gitti.", 2)]
    [InlineData("tr", "Minsk’te düzenlenen 3. Avrasya Konferansı bitti. Sonra gitti.", 2)]
    [InlineData("tr", "Lavrov, \"Hazırız. Dahası, önerileri destekledik\" dedi. Sonra gitti.", 2)]
    [InlineData("en", "Mr. Smith met J. K. Rowling. They spoke of the U.S. economy. It grew 3.5 percent.", 3)]
    [InlineData("en", "\"Is it true?\" Smith asked. \"Yes!\" he said.", 2)]
    [InlineData("id", "Rusia dan Mr. Turki-nya Erdogan mempertahankan hubungan. Kedua negara sepakat.", 2)]
    [InlineData("zh", "他来了。他走了！真的吗？", 3)]
    [InlineData("ar", "هل جاء؟ نعم جاء. ثم ذهب.", 3)]
    [InlineData("hi", "वह आया। वह गया।", 2)]
    public void Split_FindsSentences(string tag, string text, int expected)
    {
        var sentences = SentenceSplitter.Split(text, Languages.Of(tag));

        Assert.Equal(expected, sentences.Count);
    }
}
