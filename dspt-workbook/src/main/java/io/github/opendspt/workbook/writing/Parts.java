package io.github.opendspt.workbook.writing;

/** What every part of the file shares. */
final class Parts {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private Parts() {}
}
