using Summarizer.Articles;

namespace Summarizer.Tests.Articles;

/// <summary>The five articles in <c>seeds/</c>.</summary>
public static class Seeds
{
    public const string Putin = "id-putin-erdogan-tuntutan-nato";
    public const string Clinton = "tr-clinton-putin-el-kaide-tutanaklari";
    public const string Kellogg = "tr-kellogg-lukasenko-iletisim-hatti";
    public const string Lavrov = "tr-lavrov-zirve-garantiler";
    public const string Trump = "tr-trump-putin-budapeste-ertelendi";

    public static TheoryData<string> All => [Putin, Clinton, Kellogg, Lavrov, Trump];

    public static Article Read(string name) => ArticleBuilder.Read(new Upload(name + ".txt", Bytes(name)));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "seeds", name + ".txt"));
}
