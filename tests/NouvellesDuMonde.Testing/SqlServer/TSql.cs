using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace NouvellesDuMonde.Testing.SqlServer;

/// <summary>Reads T-SQL with Microsoft's own parser: syntax only, names and types are not looked up.</summary>
public static class TSql
{
    /// <summary>What the parser objects to, with the text around it; also inside the strings of <c>EXEC(N'…')</c>.</summary>
    public static IReadOnlyList<string> Errors(string sql)
    {
        var script = new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        var found = errors.Select(e => $"{e.Message} near « {Around(sql, e.Offset)} »").ToList();
        var quoted = new QuotedStatements();
        script?.Accept(quoted);
        return [.. found, .. quoted.Texts.SelectMany(Errors)];
    }

    private static string Around(string sql, int offset)
    {
        var start = Math.Clamp(offset - 60, 0, sql.Length);
        return sql[start..Math.Min(sql.Length, start + 140)].ReplaceLineEndings(" ");
    }

    private sealed class QuotedStatements : TSqlFragmentVisitor
    {
        public List<string> Texts { get; } = [];

        public override void ExplicitVisit(ExecutableStringList node)
        {
            if (node.Strings.All(s => s is StringLiteral))
                Texts.Add(string.Concat(node.Strings.Cast<StringLiteral>().Select(s => s.Value)));
        }
    }
}
