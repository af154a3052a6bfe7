namespace NouvellesDuMonde.Core.Import;

/// <param name="Path">The export; a name in .gz is unpacked on the way.</param>
/// <param name="DryRun">Reads, converts and reports, but writes nothing.</param>
/// <param name="UploadsFolder">A copy of the old site's wp-content/uploads, from which files are taken; null for none.</param>
public sealed record ImportWordPressInput(string Path, bool DryRun = false, string? UploadsFolder = null);

/// <param name="Step">A French noun for the person who waits.</param>
/// <param name="Done">From 0 to 1.</param>
public sealed record ImportProgress(string Step, double Done, int Items);
