using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LocalFunctions.Configuration;

/// <summary>The host's arguments. They are read from the command line only, because many environments set <c>PORT</c>.</summary>
internal sealed class CommandLine
{
    private const int DefaultPort = 7071;
    private static readonly Dictionary<string, string> ShortNames = new() { ["-p"] = "port" };

    private readonly IConfiguration _arguments;

    public CommandLine(string[] args)
    {
        _arguments = new ConfigurationBuilder().AddCommandLine(args, ShortNames).Build();
        Args = args;
    }

    public IReadOnlyList<string> Args { get; }

    /// <summary>The value of <c>--enforce-keys</c>, if given.</summary>
    public string? EnforcedKey => _arguments["enforce-keys"];

    /// <summary>Whether <c>--quiet true</c> suppresses the startup table.</summary>
    public bool IsQuiet => bool.TryParse(_arguments["quiet"], out var quiet) && quiet;

    public void AddTo(IConfigurationBuilder configuration) => configuration.AddConfiguration(_arguments);

    public int Port(IConfiguration settings)
    {
        var text = _arguments["port"] ?? settings["Host:LocalHttpPort"];
        if (text is null)
            return DefaultPort;
        return ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? port
            : throw new StartException($"--port {text} is not valid. Use a number from 0 (any free port) to 65535.");
    }
}
