namespace NouvellesDuMonde.Web.Commands;

/// <summary>A verb of the command line. Shows progress on long work, prints what it did.</summary>
public interface ICommand
{
    /// <summary>As typed: <c>import-wxr</c>.</summary>
    string Name { get; }

    /// <summary>The arguments as the usage line shows them: <c>FILE [--dry-run]</c>.</summary>
    string Arguments { get; }

    /// <summary>One line for the list of verbs.</summary>
    string Description { get; }

    /// <returns>The exit code: 0 when done.</returns>
    /// <exception cref="CommandException">With the one line that says why it could not.</exception>
    Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct);
}

/// <summary>The verb could not do its work; the message is one clear French line for the person at the keyboard.</summary>
public sealed class CommandException(string message) : Exception(message);
