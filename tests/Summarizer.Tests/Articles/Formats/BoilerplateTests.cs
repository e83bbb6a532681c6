namespace Summarizer.Tests.Articles.Formats;

public sealed class BoilerplateTests
{
    private const string Body =
        "The president said on Monday that the talks will go on. Nobody knows for how long, but everybody hopes for the best of it.";

    [Theory]
    [InlineData("Tinggalkan Balasan\n\nAlamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *")]
    [InlineData("Leave a Reply\n\nYour email address will not be published. Required fields are marked *")]
    [InlineData("Leave a Reply Cancel reply\n\nName *\n\nEmail *")]
    [InlineData("Your email address will not be published.")]
    [InlineData("Bir yanıt yazın\n\nE-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir")]
    [InlineData("BİR CEVAP YAZIN\n\nYorum")]
    [InlineData("Baca juga: Presiden bertemu menteri")]
    [InlineData("Read more: The talks in pictures")]
    public void Read_RemovesBoilerplate_AtEnd(string boilerplate)
    {
        var article = ArticleBuilder.Read(Body + "\n\n" + boilerplate);

        Assert.Equal(Body, article.Text);
    }

    [Theory]
    [InlineData("Baca juga: Presiden bertemu menteri")]
    [InlineData("Leave a Reply")]
    public void Read_RemovesOnlyTheLine_InTheMiddle(string line)
    {
        var article = ArticleBuilder.Read($"A first sentence.\n\n{line}\n\n{Body}");

        Assert.Equal("A first sentence.\n" + Body, article.Text);
    }

    [Theory]
    [InlineData("Leave a reply to those who ask, the minister told his staff on Tuesday.")]
    [InlineData("İlgili haberlere tepki gösteren bakan, iddiaları yalanladı.")]
    [InlineData("Reklam harcamaları bu yıl arttı.")]
    public void Read_KeepsSentence_ThatOnlyBeginsLikeBoilerplate(string sentence)
    {
        var article = ArticleBuilder.Read(Body + "\n\n" + sentence);

        Assert.EndsWith(sentence, article.Text, StringComparison.Ordinal);
    }
}
