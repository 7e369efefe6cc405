package io.github.opendspt.workbook.sheet;

import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Look.Form;

/** How the cells of a sheet look. What is filled in by this library is grey and locked; what people fill in is white. */
final class SheetLooks {

    static final Look HEADING_GIVEN =
            Look.PLAIN.inBold().inInk("FFFFFF").on("425563").inFrame().asHeading();
    static final Look HEADING_TYPED = HEADING_GIVEN.on("005EB8");
    static final Look HEADING_OWN = HEADING_GIVEN.on("768692").unlocked();
    static final Look GIVEN = Look.PLAIN.on("F0F4F5").inFrame();
    static final Look GIVEN_BOLD = GIVEN.inBold();
    static final Look GIVEN_CENTRED = GIVEN.inCentre();
    static final Look TYPED = Look.PLAIN.inFrame().unlocked();
    static final Look TYPED_TOKEN = TYPED.onOneLine();
    static final Look TYPED_TEXT = TYPED.as(Form.TEXT);
    static final Look TYPED_DAY = TYPED.as(Form.DAY);
    static final Look TYPED_COUNT = TYPED.as(Form.COUNT);
    static final Look STATE = Look.PLAIN.inBold().inFrame().inCentre();
    static final Look FREE = Look.PLAIN.unlocked();
    static final Look FREE_DAY = FREE.as(Form.DAY);
    static final Look HIDDEN = Look.PLAIN.onOneLine();

    static final Look TITLE = Look.PLAIN.ofSize(18).inBold().inInk("003087").onOneLine();
    static final Look LEAD = Look.PLAIN.inInk("4C6272").onOneLine();
    static final Look SECTION = Look.PLAIN.ofSize(13).inBold().inInk("003087").onOneLine();
    static final Look LABEL = Look.PLAIN;
    static final Look FACT = Look.PLAIN.inBold().on("F0F4F5").inFrame();
    static final Look FACT_DAY = FACT.as(Form.DAY);
    static final Look FACT_COUNT = FACT.as(Form.COUNT);
    static final Look STEP = Look.PLAIN;

    private SheetLooks() {}
}
