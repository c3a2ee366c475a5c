package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.chain.ChainPicture.Layer;
import org.isnad.chain.ChainPicture.Link;
import org.isnad.server.Drawing.Box;
import org.isnad.server.DrawingLayout.Item;
import org.junit.jupiter.api.Test;

class DrawingLayoutTest {
  private static final List<Item> ITEMS =
      List.of(
          item(Layer.SPEAKER, "ريم الحداد"),
          item(Layer.SPEAKER, "مكتب الإغاثة في الجزيرة والساحل الشمالي"),
          item(Layer.CARRIER, "وكالة وكان"),
          item(Layer.CARRIER, "وكالة مصدر"),
          item(Layer.OUTLET, "المنارة"),
          item(Layer.OUTLET, "ضفاف"));
  private static final List<Link> LINKS =
      List.of(
          new Link(0, 2, 1),
          new Link(1, 4, 3),
          new Link(2, 3, 1),
          new Link(3, 5, 1),
          new Link(0, 5, 1));

  @Test
  void readsTheOtherWayInArabic() {
    Drawing left = DrawingLayout.of(ITEMS, LINKS, DrawingSize.WIDE, false);
    Drawing right = DrawingLayout.of(ITEMS, LINKS, DrawingSize.WIDE, true);
    for (int i = 0; i < ITEMS.size(); i++) {
      Box box = left.boxes().get(i);
      assertThat(right.boxes().get(i).x()).isEqualTo(left.width() - box.x() - box.width());
      assertThat(right.boxes().get(i).y()).isEqualTo(box.y());
    }
  }

  @Test
  void noBoxLiesOnAnotherOrOutside() {
    for (DrawingSize size : List.of(DrawingSize.WIDE, DrawingSize.NARROW)) {
      List<Box> boxes = new ArrayList<>();
      Drawing drawing = DrawingLayout.of(ITEMS, LINKS, size, true);
      for (Box box : drawing.boxes()) {
        assertThat(box.x()).isNotNegative();
        assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
        assertThat(box.y()).isPositive();
        assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
        assertThat(boxes).noneMatch(other -> meet(box, other));
        boxes.add(box);
      }
    }
  }

  @Test
  void whatNobodyCarriedBendsThroughTheMiddle() {
    Drawing drawing = DrawingLayout.of(ITEMS, LINKS, DrawingSize.NARROW, false);
    assertThat(drawing.lines()).as("two links of two steps each").hasSize(LINKS.size() + 2);
    Drawing plain =
        DrawingLayout.of(
            List.of(ITEMS.getFirst(), ITEMS.getLast()),
            List.of(new Link(0, 1, 1)),
            DrawingSize.NARROW,
            false);
    assertThat(plain.lines()).hasSize(1);
    assertThat(plain.heads()).extracting(Drawing.Head::layer).doesNotContain(Layer.CARRIER);
  }

  private static boolean meet(Box one, Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  private static Item item(Layer layer, String name) {
    return new Item(layer, name, name, "", false);
  }
}
