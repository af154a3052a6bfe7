namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>
/// The full-text index of each database over the rows of <see cref="SearchDocument"/>, as the migration makes it: the database keeps it
/// in step by itself, in the transaction of the save. Part of a migration: never changed, only replaced by a later one. A later migration
/// that makes SQLite rebuild the table SearchDocuments must make the triggers again.
/// </summary>
public static class SearchIndexSchema
{
    /// <summary>
    /// FTS5 without a copy of the text, read by rowid: the number of <see cref="SearchOrder.KeyOf"/>, so that backwards is newest first.
    /// The terms are letters and digits and already folded; the tokenizer has only to split them.
    /// </summary>
    public static IReadOnlyList<string> Sqlite { get; } =
    [
        """
        CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
            "Headline", "Names", "Standfirst", "Body", content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')
        """,
        $"""
        CREATE TRIGGER "SearchDocuments_Added" AFTER INSERT ON "SearchDocuments" BEGIN
            {Insert}
        END
        """,
        $"""
        CREATE TRIGGER "SearchDocuments_Removed" AFTER DELETE ON "SearchDocuments" BEGIN
            {Delete}
        END
        """,
        $"""
        CREATE TRIGGER "SearchDocuments_Changed" AFTER UPDATE OF "PublishedMinute", "Headline", "Names", "Standfirst", "Body" ON "SearchDocuments" BEGIN
            {Delete}
            {Insert}
        END
        """,
    ];

    /// <summary>The weights A to D are headline, names, standfirst and body. « simple » splits and changes nothing: the terms are ours.</summary>
    public static IReadOnlyList<string> PostgreSql { get; } =
    [
        """
        ALTER TABLE "SearchDocuments" ADD COLUMN "Vector" tsvector NOT NULL GENERATED ALWAYS AS (
            setweight(to_tsvector('simple'::regconfig, "Headline"), 'A') || setweight(to_tsvector('simple'::regconfig, "Names"), 'B')
            || setweight(to_tsvector('simple'::regconfig, "Standfirst"), 'C') || setweight(to_tsvector('simple'::regconfig, "Body"), 'D')) STORED
        """,
        """CREATE INDEX "IX_SearchDocuments_Vector" ON "SearchDocuments" USING gin ("Vector")""",
    ];

    private const string Insert =
        """
        INSERT INTO "SearchIndex"(rowid, "Headline", "Names", "Standfirst", "Body")
            VALUES ((NEW."PublishedMinute" << 31) | NEW."ArticleId", NEW."Headline", NEW."Names", NEW."Standfirst", NEW."Body");
        """;

    private const string Delete = """DELETE FROM "SearchIndex" WHERE rowid = (OLD."PublishedMinute" << 31) | OLD."ArticleId";""";
}
