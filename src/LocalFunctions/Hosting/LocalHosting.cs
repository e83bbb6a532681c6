using System.Reflection;
using LocalFunctions.Configuration;
using Microsoft.Azure.Functions.Worker.Builder;

namespace LocalFunctions.Hosting;

/// <summary>Runs the functions of an isolated-worker app without a Functions host.</summary>
public static class LocalHosting
{
    private const string AppFolderVariable = "FUNCTIONS_APPLICATION_DIRECTORY";

    private static readonly Lock Gate = new();
    private static bool? _isLocal;

    /// <summary>Whether the app is the running program; false in a test.</summary>
    internal static bool IsProgram { get; private set; }

    /// <summary>
    /// Decides who hosts the functions. If this library does, it also tells the worker which app it belongs to, because the worker looks at
    /// the entry assembly, which is a different one in a test. Both apply to the whole process, so a process can run only one assembly's
    /// functions.
    /// </summary>
    /// <param name="app">The assembly that contains the functions.</param>
    /// <returns>Whether this library hosts the functions.</returns>
    /// <exception cref="StartException">A Functions host's environment variables are set, but no host started this program.</exception>
    public static bool Prepare(Assembly app)
    {
        ArgumentNullException.ThrowIfNull(app);
        lock (Gate)
        {
            if (_isLocal is not { } isLocal)
            {
                IsProgram = Assembly.GetEntryAssembly() == app;
                _isLocal = isLocal = StartFailure.Report(Decide);
            }

            if (isLocal)
                Introduce(app);
            return isLocal;
        }
    }

    /// <summary>
    /// Hosts the functions in this process. Does nothing if a Functions host started it. Call it after
    /// <c>ConfigureFunctionsWebApplication</c> and before adding services that read settings.
    /// </summary>
    /// <exception cref="StartException">The functions cannot run.</exception>
    public static FunctionsApplicationBuilder UseLocalHost(
        this FunctionsApplicationBuilder builder,
        string[] args,
        Assembly app,
        LocalFunctionsOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Prepare(app))
            StartFailure.Report(() =>
                new LocalHostBuilder(builder, new CommandLine(args), app, options ?? new LocalFunctionsOptions()).Add()
            );
        return builder;
    }

    private static bool Decide() =>
        HostOfApp.IsLocal(
            Environment.GetCommandLineArgs(),
            Environment.GetEnvironmentVariables().Keys.Cast<string>(),
            AppContext.GetData("AZURE_FUNCTIONS_NATIVE_HOST") is not null
        );

    private static void Introduce(Assembly app)
    {
        if (Assembly.GetEntryAssembly() != app)
            Assembly.SetEntryAssembly(app);
        Environment.SetEnvironmentVariable(AppFolderVariable, SettingsFiles.FolderOf(app));
        // Settings are read once. File watchers would only add up, one for each host that a test starts.
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", bool.FalseString);
    }
}
