using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace LocalFunctions.Configuration;

/// <summary>Adds the sources of settings in order of precedence, the highest last.</summary>
internal static class SettingsFiles
{
    public static string FolderOf(Assembly app) =>
        Path.GetDirectoryName(app.Location) is { Length: > 0 } folder ? folder : AppContext.BaseDirectory;

    public static void Add(
        ConfigurationManager configuration,
        CommandLine arguments,
        Assembly functions,
        IReadOnlyDictionary<string, string?> overrides
    )
    {
        var output = FolderOf(functions);
        configuration.AddInMemoryCollection(HostFile(output));
        configuration.AddInMemoryCollection(Read(output, "appsettings.json"));
        configuration.AddInMemoryCollection(LocalSettings(output));
        configuration.AddEnvironmentVariables();
        arguments.AddTo(configuration);
        configuration.AddInMemoryCollection(overrides);
    }

    /// <summary>The settings in the host.json of a published app.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> HostFile(string folder) =>
        Under(HostSettings.Section, Read(folder, "host.json"));

    // In the current folder, where func looks, and next to the app.
    private static IEnumerable<KeyValuePair<string, string?>> LocalSettings(string output)
    {
        const string Name = "local.settings.json";
        const string Values = "Values:";
        var folder = File.Exists(Path.Combine(Directory.GetCurrentDirectory(), Name)) ? Directory.GetCurrentDirectory() : output;
        return Read(folder, Name)
            .Select(pair =>
                pair.Key.StartsWith(Values, StringComparison.OrdinalIgnoreCase)
                    ? new KeyValuePair<string, string?>(pair.Key[Values.Length..].Replace("__", ":", StringComparison.Ordinal), pair.Value)
                    : pair
            );
    }

    private static IEnumerable<KeyValuePair<string, string?>> Under(string section, IEnumerable<KeyValuePair<string, string?>> settings) =>
        settings.Select(pair => new KeyValuePair<string, string?>($"{section}:{pair.Key}", pair.Value));

    private static List<KeyValuePair<string, string?>> Read(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        try
        {
            IConfiguration settings = new ConfigurationBuilder().AddJsonFile(path, optional: true, reloadOnChange: false).Build();
            return [.. settings.AsEnumerable().Where(pair => pair.Value is not null)];
        }
        catch (InvalidDataException exception)
        {
            throw new StartException($"{path} is not valid JSON: {(exception.InnerException ?? exception).Message}", exception);
        }
    }
}
