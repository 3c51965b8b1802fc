INSERT INTO archive (
    number, dispatch, letter, reference, sealed_at, pdf_sha256, snapshot, previous, hash
)
VALUES (
    :number, :dispatch, :letter, :reference, :sealed_at, :pdf_sha256, :snapshot, :previous, :hash
);
