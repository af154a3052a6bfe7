using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace NouvellesDuMonde.Testing.SqlServer;

/// <summary>
/// Every LINQ query that a test runs on another database is also translated for SQL Server and its T-SQL parsed, without a server.
/// A query that SQL Server could not run therefore fails the test that asks it, although no test machine has the engine.
/// </summary>
/// <remarks>Entity Framework asks once for each distinct query of the process: when it compiles it.</remarks>
public sealed class SqlServerRehearsal : IQueryExpressionInterceptor
{
    private static int rehearsed;

    /// <summary>How many distinct queries this process has translated.</summary>
    public static int Count => rehearsed;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        // Raw statements are parsed when they are sent: RawStatementRehearsal.
        if (!RawSql.IsIn(queryExpression))
            Rehearse(queryExpression);
        return queryExpression;
    }

    /// <exception cref="InvalidOperationException">With the query, and what SQL Server has against it.</exception>
    public static void Rehearse(Expression query)
    {
        var server = new AbsentSqlServer();
        var failure = Run(query, server);
        if (server.Commands.Count == 0)
            throw new InvalidOperationException($"SQL Server cannot run this query: {failure?.Message}\n{ExpressionPrinter.Print(query)}", failure);
        var errors = server.Commands.SelectMany(TSql.Errors).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException($"This T-SQL does not parse: {string.Join("; ", errors)}\n{string.Join('\n', server.Commands)}");
        Interlocked.Increment(ref rehearsed);
    }

    /// <summary>An exception after the command was sent only says that nothing was found there.</summary>
    private static Exception? Run(Expression query, AbsentSqlServer server)
    {
        using var db = server.NewContext();
        try
        {
            var provider = (IAsyncQueryProvider)((IQueryable)db.Articles).Provider;
            var forSqlServer = new MoveTo(db, provider).Visit(query);
            if (typeof(IQueryable).IsAssignableFrom(query.Type))
                foreach (var _ in (IEnumerable)provider.CreateQuery(forSqlServer)) { }
            else
                provider.Execute(forSqlServer);
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
        catch (Exception e) when (e is InvalidOperationException or NotSupportedException)
        {
            return e;
        }
    }

    /// <summary>Asks the same of another database: roots become its tables, parameters get some value of their type.</summary>
    private sealed class MoveTo(DbContext db, IAsyncQueryProvider provider) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node switch
        {
            EntityQueryRootExpression root => new EntityQueryRootExpression(provider, db.Model.FindEntityType(root.EntityType.Name)!),
            QueryParameterExpression parameter => Captured(parameter.Type),
            _ => base.VisitExtension(node),
        };

        /// <summary>As a captured variable looks, so that it becomes a parameter again and not a literal.</summary>
        private static MemberExpression Captured(Type type)
        {
            var box = typeof(StrongBox<>).MakeGenericType(type);
            return Expression.Field(Expression.Constant(Activator.CreateInstance(box, SomeValue(type))), nameof(StrongBox<int>.Value));
        }

        private static object? SomeValue(Type type)
        {
            var element = type == typeof(string) ? null : type.IsArray ? type.GetElementType()
                : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GenericTypeArguments[0];
            if (element is not null)
                return SomeValues(type, element);
            type = Nullable.GetUnderlyingType(type) ?? type;
            return type == typeof(string) ? "x"
                : type == typeof(DateTime) ? new DateTime(2026, 6, 15, 8, 0, 0, DateTimeKind.Utc)
                : type.IsValueType ? Activator.CreateInstance(type)
                : null;
        }

        /// <summary>Two elements, in whatever collection the query was given.</summary>
        private static object SomeValues(Type type, Type element)
        {
            var array = Array.CreateInstance(element, 2);
            array.SetValue(SomeValue(element), 0);
            array.SetValue(SomeValue(element), 1);
            if (type.IsInstanceOfType(array))
                return array;
            var set = typeof(HashSet<>).MakeGenericType(element);
            return Activator.CreateInstance(type.IsAssignableFrom(set) ? set : type, array)!;
        }
    }

    private sealed class RawSql : ExpressionVisitor
    {
        private bool found;

        public static bool IsIn(Expression query)
        {
            var visitor = new RawSql();
            visitor.Visit(query);
            return visitor.found;
        }

        protected override Expression VisitExtension(Expression node)
        {
            // Entity Framework keeps the types of its raw roots to itself.
            found |= node is QueryRootExpression && node.GetType() != typeof(EntityQueryRootExpression);
            return node is QueryRootExpression or QueryParameterExpression ? node : base.VisitExtension(node);
        }
    }
}
