using YamlDotNet.RepresentationModel;

namespace Infra.Tests.Support;

/// <summary>The repository's YAML files.</summary>
internal static class Yaml
{
    /// <param name="file">Its path in the repository.</param>
    public static YamlNode Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, file))));
        return stream.Documents[0].RootNode;
    }
}
