package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.cli.Backups;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The house itself: the settings as they stand, and backups that are made while it runs. */
@Controller
final class HouseController {
  private static final double MEGABYTE = 1e6;

  private final Backend backend;
  private final HousePorts house;
  private final AdminLog log;

  HouseController(Backend backend) {
    this.backend = backend;
    this.house = backend.house();
    this.log = new AdminLog(backend);
  }

  /** A backup with its size in megabytes. */
  record Line(Backups.Kept kept, double megabytes) {}

  /**
   * The page.
   *
   * @param problem message key of what failed; null when nothing did
   */
  record HouseView(HousePorts house, List<Line> backups, @Nullable String problem) {}

  @GetMapping("/admin/house")
  Html page(Frame frame) {
    return page(frame, HttpStatus.OK, null);
  }

  private Html page(Frame frame, HttpStatus status, @Nullable String problem) {
    List<Line> backups =
        house.backups().all().stream()
            .map(kept -> new Line(kept, kept.bytes() / MEGABYTE))
            .toList();
    HouseView view = new HouseView(house, backups, problem);
    return new Html(
        status.value(), out -> JtehouseGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  @PostMapping("/admin/house/backups")
  View make(Frame frame, HttpServletRequest request) {
    try {
      Backups.Kept kept = house.backups().make(backend.clock().instant());
      log.write(request, "backup-made", kept.name(), "", frame.now());
      return Seeing.other("/admin/house");
    } catch (IOException e) {
      return failed(frame, e);
    }
  }

  private Html failed(Frame frame, IOException why) {
    String detail = String.valueOf(why.getMessage());
    backend.problems().log(Problem.of("backup", "not-written", "backup", detail), frame.now());
    return page(frame, HttpStatus.INTERNAL_SERVER_ERROR, "house.failed");
  }

  @GetMapping("/admin/house/backups/{name}")
  ResponseEntity<Resource> send(@PathVariable String name) {
    Optional<Path> file = house.backups().file(name);
    return file.<ResponseEntity<Resource>>map(path ->
            ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(new FileSystemResource(path)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @PostMapping("/admin/house/backups/delete")
  View delete(
      Frame frame, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
    try {
      if (!house.backups().delete(name)) {
        return ErrorPages.missing(frame);
      }
      log.write(request, "backup-deleted", name, "", frame.now());
      return Seeing.other("/admin/house");
    } catch (IOException e) {
      return failed(frame, e);
    }
  }
}
