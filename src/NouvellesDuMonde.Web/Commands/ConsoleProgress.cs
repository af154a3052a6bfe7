namespace NouvellesDuMonde.Web.Commands;

/// <summary>One line that is written over on a terminal; in a log file, one line every few seconds.</summary>
internal sealed class ConsoleProgress : IProgress<string>
{
    private static readonly TimeSpan LogEvery = TimeSpan.FromSeconds(5);

    private long lastLogged = Environment.TickCount64;
    private bool lineIsOpen;

    public void Report(string value)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{value,-78}");
            lineIsOpen = true;
        }
        else if (Environment.TickCount64 - lastLogged > LogEvery.TotalMilliseconds)
        {
            Console.Error.WriteLine(value);
            lastLogged = Environment.TickCount64;
        }
    }

    /// <summary>Ends the line, so that what follows starts on one of its own.</summary>
    public void Finish()
    {
        if (lineIsOpen)
            Console.Error.WriteLine();
        lineIsOpen = false;
    }
}
