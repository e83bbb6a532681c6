namespace LocalFunctions.Hosting;

/// <summary>Decides who hosts the functions: the Functions host that started this process or, if none did, this library.</summary>
internal static class HostOfApp
{
    // Developers set this one in their shell's profile.
    private const string TelemetryChoice = "FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT";

    private const string EndpointSetting = "Functions:Worker:HostEndpoint";

    /// <summary>
    /// Whether this library is the host. Any sign of another host rules it out, because this library requires no keys. That is safe only on
    /// a developer's machine.
    /// </summary>
    /// <param name="arguments">The command line, in which a Functions host passes its address.</param>
    /// <param name="environment">The names of the environment variables.</param>
    /// <param name="isNative">Whether Azure's native placeholder host started the process.</param>
    /// <exception cref="StartException">A Functions host's variables are set, but no host passed its address.</exception>
    public static bool IsLocal(IEnumerable<string> arguments, IEnumerable<string> environment, bool isNative)
    {
        string[] variables = [.. environment];
        if (isNative || arguments.Any(IsEndpoint) || variables.Any(IsEndpointVariable))
            return false;
        string[] foreign = [.. variables.Where(IsOfAnotherHost).Order(StringComparer.Ordinal)];
        if (foreign.Length == 0)
            return true;
        var names = string.Join(", ", foreign);
        throw new StartException(
            $"Azure or a Functions host sets {names}, but no host started this program: its address (--functions-uri) is missing. "
                + $"Start the app through a Functions host, or remove {names} from the environment to run the functions here."
        );
    }

    private static bool IsEndpoint(string argument)
    {
        var name = argument.TrimStart('-', '/').Split('=')[0];
        return name.Equals("functions-uri", StringComparison.OrdinalIgnoreCase)
            || name.Equals(EndpointSetting, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsEndpointVariable(string name) =>
        name.Replace("__", ":", StringComparison.Ordinal).Equals(EndpointSetting, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfAnotherHost(string name) =>
        (
            name.StartsWith("FUNCTIONS_", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("WEBSITE_", StringComparison.OrdinalIgnoreCase)
        ) && !name.Equals(TelemetryChoice, StringComparison.OrdinalIgnoreCase);
}
